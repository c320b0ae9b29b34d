using System.Runtime.InteropServices;
using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;

namespace TaskBreakdown.Targets;

/// <summary>A number and its unit, or a date, without the bounding words around it.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct MeasuredNumber
{
    internal Magnitude Value;
    internal Magnitude Upper;
    internal UnitMatch Unit;
    internal int NumberStart;
    internal int End;
    internal int UnitStart;
    internal NumeralForm Form;
    internal bool HasUpper;
    internal bool IsApproximate;
    internal bool IsDate;

    /// <summary>Begins anew with a number that has no unit yet.</summary>
    internal void Start(int start, int end, Magnitude value, NumeralForm form)
    {
        Value = value;
        Upper = default;
        Unit = default;
        NumberStart = start;
        End = UnitStart = end;
        Form = form;
        HasUpper = IsApproximate = IsDate = false;
    }

    internal readonly bool IsShare => Form >= NumeralForm.Percent;
}
