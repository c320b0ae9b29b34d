using TaskBreakdown.Model;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading;

/// <summary>A file that was read: the words it shows, and the breakdown found in them.</summary>
/// <remarks>
/// <para>A web page or an Office file has no text of its own that offsets could count in, so a reader of such files writes
/// down what a person sees: paragraphs with a blank line between them, a table row a line with tabs between the cells.
/// Every span of <see cref="Breakdown"/>, and the line and column of every diagnostic, count in <see cref="Source"/>.</para>
/// <para>Immutable; any number of threads may share one. Equality covers both members; sources are equal when they are
/// the same object.</para>
/// </remarks>
/// <param name="Source">The visible text; empty where the file could not be opened.</param>
/// <param name="Breakdown">What was read, with diagnostics for what could not be.</param>
public sealed record BreakdownDocument(SourceText Source, WorkBreakdown Breakdown);
