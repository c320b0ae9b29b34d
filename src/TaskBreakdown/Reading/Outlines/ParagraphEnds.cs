using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Tells where a paragraph ends that may have been wrapped.</summary>
internal static class ParagraphEnds
{
    /// <summary>Whether a line closes with the end of a sentence.</summary>
    internal static bool EndsSentence(MappedText line) => !line.IsEmpty && "。;!?".Has(line.Folded[line.Length - 1]);

    /// <summary>…12个。(县民政局): the bracket with the units closes the paragraph too.</summary>
    internal static bool EndsParagraph(MappedText line) => EndsSentence(line) || (line.Folded.Ends(")") && line.Folded.HasAny("。;!?"));
}
