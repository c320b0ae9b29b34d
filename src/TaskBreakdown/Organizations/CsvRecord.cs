using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>One record of a table, with where it stands.</summary>
/// <param name="Cells">Its cells, unquoted and trimmed.</param>
/// <param name="Span">The record in the text, without its line break.</param>
/// <param name="IsClosed">Whether its last quote was closed.</param>
internal sealed record CsvRecord(ImmutableArray<string> Cells, TextSpan Span, bool IsClosed);
