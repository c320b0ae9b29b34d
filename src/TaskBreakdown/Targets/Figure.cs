using System.Runtime.InteropServices;
using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;

namespace TaskBreakdown.Targets;

/// <summary>A number and its unit while they are being read, before the words around them are looked at.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Figure
{
    internal Magnitude Value;
    internal Magnitude Upper;
    internal UnitMatch Unit;
    internal int Start;
    internal int End;
    internal int UnitStart;
    internal NumeralForm Form;
    internal bool HasUpper;
    internal bool IsApproximate;

    internal readonly bool IsShare => Form >= NumeralForm.Percent;
}
