using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>
/// What follows the last item of a list of single paragraphs is no part of it: how to vote, whom to ask, who signs.
/// </summary>
internal static class OutlineTail
{
    private const int MostCompared = 8;

    /// <summary>Takes such lines from the item.</summary>
    /// <param name="last">The last item; null where none is open.</param>
    /// <param name="siblings">The nodes beside it, itself included.</param>
    internal static void Cut(OutlineNode? last, List<OutlineNode> siblings)
    {
        if (last is { Mark: { } mark, LastPart: { Labels.Count: 0, Lines.Count: > 1 } part } && FollowsSingleParagraphs(siblings, mark.Kind))
        {
            int end = part.Lines.FindIndex(ParagraphEnds.EndsParagraph) + 1;
            part.Lines.RemoveRange(end == 0 ? part.Lines.Count : end, end == 0 ? 0 : part.Lines.Count - end);
        }
    }

    /// <summary>Whether the items before the last one are of one paragraph each; there have to be two.</summary>
    private static bool FollowsSingleParagraphs(List<OutlineNode> siblings, MarkKind kind)
    {
        int compared = 0;
        for (int i = siblings.Count - 2; i >= 0 && compared < MostCompared && siblings[i].Mark?.Kind == kind; i--)
        {
            if (CountParagraphs(siblings[i].LastPart.Lines) > 1)
            {
                return false;
            }

            compared++;
        }

        return compared > 1;
    }

    private static int CountParagraphs(List<MappedText> lines)
    {
        int paragraphs = 1;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            paragraphs += ParagraphEnds.EndsSentence(lines[i]) ? 1 : 0;
        }

        return paragraphs;
    }
}
