using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Measures.Tables;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Measures;

/// <summary>The units a program knows, and the ways they are written.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. A caller's own catalog is made from another one with
/// <see cref="With"/>; nothing changes the default one. Rates (<c>吨/日</c>) and compounds (<c>台(套)</c>) need no entry of
/// their own: any two units make one.</para>
/// </remarks>
public sealed partial class MeasureUnitCatalog
{
    private readonly MeasureUnit[] _units;
    private readonly UnitIndex _index;
    private readonly UnitIndex _denominators;

    private MeasureUnitCatalog(MeasureUnit[] units)
    {
        _units = units;
        _index = new UnitIndex(WordsOf(units, denominators: false));
        _denominators = new UnitIndex(WordsOf(units, denominators: true));
    }

    /// <summary>The units and measure words of published breakdowns. Made at the first use.</summary>
    public static MeasureUnitCatalog Default => DefaultHolder.Instance;

    /// <summary>All units, in the order of the tables.</summary>
    public ImmutableArray<MeasureUnit> Units => ImmutableArray.Create(_units);

    /// <summary>A catalog with further units; one that is written like a known unit takes its place.</summary>
    /// <param name="units">The units to add.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    public MeasureUnitCatalog With(params MeasureUnit[] units)
    {
        Throw.IfNull(units);
        return new MeasureUnitCatalog([.. units, .. _units]);
    }

    /// <summary>Finds the unit that a whole text names.</summary>
    /// <param name="text">A unit, rate or compound as written, for instance <c>微克/立方米</c>.</param>
    /// <param name="unit">The unit; null when the result is <see langword="false"/>.</param>
    /// <returns>Whether the catalog knows it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFind(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MeasureUnit? unit)
    {
        Throw.IfNull(text);
        bool found = TryMatch(text.AsSpan(), out UnitMatch match) && match.Length == text.Length;
        unit = found ? Resolve(match, text.AsSpan()) : null;
        return found;
    }

    /// <summary>The unit of a share in words: % or ‰, of this catalog or, where it has none, of the default one.</summary>
    internal MeasureUnit Share(string symbol) => IndexOf(symbol) is var index and >= 0 ? _units[index] : Default.Share(symbol);

    private static Dictionary<string, int> WordsOf(MeasureUnit[] units, bool denominators)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].IsDenominatorOnly != denominators)
            {
                continue;
            }

            AddFirst(words, units[i].Name, i);
            AddFirst(words, units[i].Symbol, i);
            foreach (string alias in units[i].Aliases)
            {
                AddFirst(words, alias, i);
            }
        }

        return words;
    }

    private static void AddFirst(Dictionary<string, int> words, string word, int index)
    {
        if (word.Length > 0 && !words.ContainsKey(word))
        {
            words.Add(word, index);
        }
    }

    private static class DefaultHolder
    {
        internal static readonly MeasureUnitCatalog Instance = new(UnitTable.Read(
            CountUnits.Rows, AreaUnits.Rows, LengthUnits.Rows, LaneUnits.Rows, MassUnits.Rows, CoalUnits.Rows,
            VolumeUnits.Rows, PowerUnits.Rows, EnergyUnits.Rows, ElectricUnits.Rows, VoltageUnits.Rows, PressureUnits.Rows,
            MoneyUnits.Rows, CurrencyUnits.Rows, TimeUnits.Rows, CalendarUnits.Rows, ShareUnits.Rows,
            DataUnits.Rows, ComputingUnits.Rows, DenominatorUnits.Rows));
    }
}
