namespace TaskBreakdown.Numerals;

/// <summary>A numeral that was read from the start of a text.</summary>
/// <param name="Value">The value, multipliers applied; in percent or permille for a share.</param>
/// <param name="CharsConsumed">UTF-16 code units read.</param>
/// <param name="Form">Its notation.</param>
/// <param name="IsApproximate">Whether its own characters make it vague: 百余, 300多, 几十.</param>
internal readonly record struct NumeralReading(decimal Value, int CharsConsumed, NumeralForm Form, bool IsApproximate)
{
    /// <summary>The numeral without its thousands groups, for texts where a comma ends the clause; default where there are none.</summary>
    internal UngroupedNumeral Ungrouped { get; init; }

    /// <summary>Whether thousands groups were read.</summary>
    internal bool HasGroups => Ungrouped.CharsConsumed > 0;

    /// <summary>The shorter reading: the digits before the first group separator.</summary>
    internal NumeralReading WithoutGroups() => new(Ungrouped.Value, Ungrouped.CharsConsumed, NumeralForm.Arabic, IsApproximate: false);
}
