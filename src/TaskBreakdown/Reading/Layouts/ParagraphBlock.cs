using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>A line of running text that holds more than blanks: its words without the blanks at its ends, and what stood around them.</summary>
internal sealed class ParagraphBlock : MappedText, IBlock
{
    private string? _compact;

    internal ParagraphBlock(MappedText content, int blankLinesBefore)
        : this(content, new TextSpan(0, content.Length), blankLinesBefore)
    {
    }

    /// <summary>Cuts a line out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The line without the blanks at its ends.</param>
    /// <param name="blankLinesBefore">Blank lines before it.</param>
    internal ParagraphBlock(MappedText text, TextSpan words, int blankLinesBefore)
        : base(text, words.Start, words.Length) => BlankLinesBefore = blankLinesBefore;

    /// <summary>The words of the line.</summary>
    internal MappedText Content => this;

    /// <summary>Blank lines before it.</summary>
    internal int BlankLinesBefore { get; }

    /// <summary>Tabs among the blanks at its start: empty cells, where the line is a row.</summary>
    internal ushort LeadingTabs { get; init; }

    /// <summary>Tabs among the blanks at its end: empty cells, where the line is a row.</summary>
    internal ushort TrailingTabs { get; init; }

    /// <summary>The line with its width folded and all blanks deleted, as headers and keys are looked up.</summary>
    internal ReadOnlySpan<char> Compact
    {
        get
        {
            // Nearly every line is compact as it stands, and needs no string of its own.
            _compact ??= FoldedText.HasBlank(Folded) ? FoldedText.RemoveBlanks(Folded).ToString() : "";
            return _compact.Length == 0 ? Folded : _compact.AsSpan();
        }
    }
}
