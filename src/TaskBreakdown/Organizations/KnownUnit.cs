namespace TaskBreakdown.Organizations;

/// <summary>A mention that was read, and what its reading hung on beside its own words.</summary>
/// <param name="Reading">The mention.</param>
/// <param name="Prefix">Its prefix.</param>
/// <param name="PassedOn">The prefix as written, where it goes on to the names behind it; null where it does not.</param>
/// <param name="Inherited">The prefix of the members before it that was restored or could have been; null where that makes no difference.</param>
/// <param name="NamesProvince">Whether the cell named a province.</param>
internal readonly record struct KnownUnit(Organization Reading, LevelPrefix Prefix, string? PassedOn, string? Inherited, bool NamesProvince)
{
    /// <summary>Whether the mention would be read the same way in another place of the document.</summary>
    internal bool Holds(string inherited, UnitContext context) =>
        (Inherited is null || Inherited == inherited) && NamesProvince == context.NamesProvince;
}
