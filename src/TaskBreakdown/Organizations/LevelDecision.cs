namespace TaskBreakdown.Organizations;

/// <summary>The level of a member as its own name gives it, and what decided it.</summary>
/// <param name="Level">The level; null where only a restored prefix or the document can tell.</param>
/// <param name="Rule">What decided it.</param>
internal readonly record struct LevelDecision(OrganizationLevel? Level, LevelRule Rule)
{
    /// <summary>A level that the name leaves open.</summary>
    internal static LevelDecision Open => default;
}
