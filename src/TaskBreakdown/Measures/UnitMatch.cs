namespace TaskBreakdown.Measures;

/// <summary>A unit found at the start of a text, by its place in the catalog, so that finding it allocates nothing.</summary>
/// <param name="Length">UTF-16 code units of the whole unit as written.</param>
/// <param name="Numerator">Index of the unit, or of the first unit of a rate or compound.</param>
/// <param name="Denominator">Index of the unit behind the slash; -1 for none.</param>
/// <param name="DenominatorStart">Offset of the words behind the slash; 0 for none.</param>
/// <param name="IsCompound">Whether a second measure word stands in brackets: 台(套).</param>
internal readonly record struct UnitMatch(
    int Length, int Numerator, int Denominator, int DenominatorStart, bool IsCompound)
{
    /// <summary>Whether the unit is a rate.</summary>
    internal bool IsRate => DenominatorStart > 0;
}
