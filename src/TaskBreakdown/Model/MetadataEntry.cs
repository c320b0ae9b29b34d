using TaskBreakdown.Text;

namespace TaskBreakdown.Model;

/// <summary>One line of a document's metadata header.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Key">The key as printed, without blanks and colon: <c>索引号</c>.</param>
/// <param name="Name">The field's standard name (<c>indexNumber</c>); null for a key that has none.</param>
/// <param name="Value">The value as printed; empty where the header leaves it empty.</param>
/// <param name="Span">Where the value stands in the source.</param>
public sealed record MetadataEntry(string Key, string? Name, string Value, TextSpan Span);
