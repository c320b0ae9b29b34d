using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>A piece of a document: a paragraph, a table, or what is left of one.</summary>
internal abstract record Block;

/// <summary>A line of running text.</summary>
/// <param name="Content">The line.</param>
/// <param name="BlankLinesBefore">Blank lines before it.</param>
internal sealed record ParagraphBlock(MappedText Content, int BlankLinesBefore) : Block
{
    /// <summary>The line with its width folded.</summary>
    internal string Folded => Content.Folded;

    /// <summary>The line with its width folded and all blanks deleted.</summary>
    internal string Compact => field ??= FoldedText.RemoveBlanks(Content.Folded);
}

/// <summary>A table.</summary>
/// <param name="Table">Its header and cells.</param>
internal sealed record TableBlock(RawTable Table) : Block;

/// <summary>A table that cannot be read safely.</summary>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Quote">Its first words.</param>
internal sealed record DamagedTableBlock(DiagnosticDescriptor Problem, TextSpan Span, string Quote) : Block;
