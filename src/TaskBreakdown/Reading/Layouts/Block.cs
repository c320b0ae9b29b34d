using System;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>A piece of a document: a paragraph, a table, or what is left of one.</summary>
internal abstract record Block;

/// <summary>A line of running text that holds more than blanks.</summary>
/// <param name="Content">The line without the blanks at its ends.</param>
/// <param name="BlankLinesBefore">Blank lines before it.</param>
internal sealed record ParagraphBlock(MappedText Content, int BlankLinesBefore) : Block
{
    /// <summary>Tabs among the blanks at its start: empty cells, where the line is a row.</summary>
    internal int LeadingTabs { get; init; }

    private string? _compact;

    /// <summary>The line with its width folded.</summary>
    internal ReadOnlySpan<char> Folded => Content.Folded;

    /// <summary>The line with its width folded and all blanks deleted, as headers and keys are looked up.</summary>
    internal ReadOnlySpan<char> Compact
    {
        get
        {
            // Nearly every line is compact as it stands, and needs no string of its own.
            _compact ??= FoldedText.HasBlank(Content.Folded) ? FoldedText.RemoveBlanks(Content.Folded).ToString() : "";
            return _compact.Length == 0 ? Content.Folded : _compact.AsSpan();
        }
    }
}

/// <summary>A table as a web page, a word processor or a spreadsheet has it, before its header row is known.</summary>
/// <remarks>
/// Every row has a cell for every column. A cell that reaches over several rows stands in the first and is
/// <see cref="RawCell.IsMerged"/> in the others; of one that reaches over several columns the others are empty.
/// Paragraphs and line breaks inside a cell are line feeds.
/// </remarks>
/// <param name="Rows">The rows with the header row among them.</param>
internal sealed record GridBlock(ImmutableArray<ImmutableArray<RawCell>> Rows) : Block;

/// <summary>A table under its header row.</summary>
/// <param name="Table">Its header and cells.</param>
internal sealed record TableBlock(RawTable Table) : Block;

/// <summary>A table that cannot be read safely.</summary>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Quote">Its first words.</param>
internal sealed record DamagedTableBlock(DiagnosticDescriptor Problem, TextSpan Span, string Quote) : Block;
