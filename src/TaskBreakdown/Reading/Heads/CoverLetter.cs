using System.Collections.Immutable;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Finds where the letter that covers a breakdown ends: at its signature, or where an attachment opens.</summary>
internal static class CoverLetter
{
    private const int LongestAttachmentMark = 8;

    /// <summary>Index of the first block behind the letter; 0 for a document without one, or with nothing behind it.</summary>
    internal static int FindEnd(ImmutableArray<IBlock> blocks)
    {
        int last = LastTask(blocks);
        for (int i = 0; i < last; i++)
        {
            if (blocks[i] is not ParagraphBlock line)
            {
                return 0;
            }

            if (IsSignature(blocks, i) || IsAttachmentMark(line))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The date below the name of the issuing body.</summary>
    private static bool IsSignature(ImmutableArray<IBlock> blocks, int index) =>
        index > 0
        && LetterLines.IsDate((ParagraphBlock)blocks[index])
        && blocks[index - 1] is ParagraphBlock above
        && LetterLines.IsSignatory(above);

    private static bool IsAttachmentMark(ParagraphBlock line) =>
        line.Compact.Length <= LongestAttachmentMark && line.Compact.Begins("附件") && !line.Compact.Ends(":");

    /// <summary>Index of the last table, numbered paragraph or label; -1 where there is none.</summary>
    private static int LastTask(ImmutableArray<IBlock> blocks)
    {
        int i = blocks.Length - 1;
        while (i >= 0
            && blocks[i] is ParagraphBlock line
            && OutlineMark.Find(line.Folded) is null
            && LabelScanner.FindOnLine(line.Content).Count == 0)
        {
            i--;
        }

        return i;
    }
}
