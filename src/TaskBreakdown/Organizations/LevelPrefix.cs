namespace TaskBreakdown.Organizations;

/// <summary>The beginning of a name that says whose body it is: 区, 北仑区, 开发区, 国家.</summary>
/// <param name="Length">Characters it takes; 0 where the name has none.</param>
/// <param name="Level">Level of its class word; a 市 is a city here, whatever the document's level makes of it.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct LevelPrefix(int Length, OrganizationLevel Level, LevelPrefixForm Form)
{
    /// <summary>A name without a prefix.</summary>
    internal static LevelPrefix None => default;
}
