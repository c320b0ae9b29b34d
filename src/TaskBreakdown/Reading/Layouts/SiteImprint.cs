using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>
/// Finds the imprint of the site a document was taken from. Some of its labels (主办:某某区人民政府办公室) are those of tasks:
/// such a line counts only beside one that is certain, and where no other line of the document begins like it.
/// </summary>
internal static class SiteImprint
{
    /// <summary>Indices of the lines of the imprint.</summary>
    internal static HashSet<int> Find(ImmutableArray<IBlock> blocks)
    {
        var found = new HashSet<int>();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is ParagraphBlock line && ImprintWords.IsCertain(line.Compact))
            {
                found.Add(i);
            }
        }

        if (found.Count > 0)
        {
            AddBeside(blocks, found);
        }

        return found;
    }

    private static void AddBeside(ImmutableArray<IBlock> blocks, HashSet<int> found)
    {
        Dictionary<string, int> labels = CountLabels(blocks, found);
        for (int i = 1; i < blocks.Length; i++)
        {
            AddIf(found.Contains(i - 1), blocks, i, labels, found);
        }

        for (int i = blocks.Length - 2; i >= 0; i--)
        {
            AddIf(found.Contains(i + 1), blocks, i, labels, found);
        }
    }

    private static void AddIf(bool isBeside, ImmutableArray<IBlock> blocks, int index, Dictionary<string, int> labels, HashSet<int> found)
    {
        if (isBeside && !found.Contains(index) && LabelOf(blocks[index]) is { } label && labels[label] == 1)
        {
            found.Add(index);
        }
    }

    private static Dictionary<string, int> CountLabels(ImmutableArray<IBlock> blocks, HashSet<int> found)
    {
        var labels = new Dictionary<string, int>();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!found.Contains(i) && LabelOf(blocks[i]) is { } label)
            {
                labels.TryGetValue(label, out int count);
                labels[label] = count + 1;
            }
        }

        return labels;
    }

    private static string? LabelOf(IBlock block) => block is ParagraphBlock line ? ImprintWords.FindPossible(line.Compact) : null;
}
