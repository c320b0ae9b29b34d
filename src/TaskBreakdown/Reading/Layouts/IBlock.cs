using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>A piece of a document: a paragraph, a table, or what is left of one.</summary>
internal interface IBlock;

/// <summary>A table as a web page, a word processor or a spreadsheet has it, before its header row is known.</summary>
/// <remarks>
/// Every row has a cell for every column. A cell that reaches over several rows stands in the first and is
/// <see cref="RawCell.IsMerged"/> in the others; of one that reaches over several columns the others are empty.
/// Paragraphs and line breaks inside a cell are line feeds.
/// </remarks>
/// <param name="Rows">The rows with the header row among them.</param>
internal sealed record GridBlock(ImmutableArray<ImmutableArray<RawCell>> Rows) : IBlock;

/// <summary>A table under its header row.</summary>
/// <param name="Table">Its header and cells.</param>
internal sealed record TableBlock(RawTable Table) : IBlock;

/// <summary>A table that cannot be read safely.</summary>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Quote">Its first words.</param>
internal sealed record DamagedTableBlock(DiagnosticDescriptor Problem, TextSpan Span, string Quote) : IBlock;
