using TaskBreakdown.Text;

namespace TaskBreakdown.Reading;

/// <summary>A line of the document that holds more than blanks.</summary>
/// <param name="Content">The line without the blanks at its ends.</param>
/// <param name="BlankLinesBefore">Blank lines between this line and the one before it.</param>
internal sealed record DocumentLine(MappedText Content, int BlankLinesBefore)
{
    /// <summary>The line with its width folded.</summary>
    internal string Folded => Content.Folded;

    /// <summary>The line with its width folded and all blanks deleted, as headers and keys are looked up.</summary>
    internal string Compact => field ??= FoldedText.RemoveBlanks(Content.Folded);
}
