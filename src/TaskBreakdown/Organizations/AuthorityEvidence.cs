using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>The words from which a document's level or jurisdiction was inferred.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Source">Which part of the document they stand in.</param>
/// <param name="Text">The words as written, up to the class word that tells the level: <c>青阳县</c>, <c>区</c>.</param>
/// <param name="Span">Where they stand in the document; null where the text does not come from it.</param>
public sealed record AuthorityEvidence(AuthoritySource Source, string Text, TextSpan? Span);
