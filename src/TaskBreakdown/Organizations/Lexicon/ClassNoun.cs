namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>What a class noun tells about the bodies it covers.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Level">Their level; <see cref="OrganizationLevel.Unknown"/> where the noun does not tell.</param>
internal readonly record struct ClassNoun(OrganizationKind Kind, OrganizationLevel Level);
