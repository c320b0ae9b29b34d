namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>A short form of a whole body, ending included: 妇联 for 妇女联合会.</summary>
/// <param name="Short">The short form.</param>
/// <param name="Full">What it stands for.</param>
/// <param name="Kind">The kind of the body.</param>
internal readonly record struct BodyAbbreviation(string Short, string Full, OrganizationKind Kind) : IAbbreviation;
