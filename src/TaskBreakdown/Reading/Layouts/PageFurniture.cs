using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Takes out what was printed around the text: page numbers in the middle of sentences, the imprint of the site, the marks of Markdown.</summary>
internal static class PageFurniture
{
    internal static ImmutableArray<IBlock> RemoveFrom(ImmutableArray<IBlock> blocks)
    {
        if (!blocks.Any(IsMarked))
        {
            return blocks;
        }

        var kept = ImmutableArray.CreateBuilder<IBlock>(blocks.Length);
        int blank = 0;
        HashSet<int> imprint = SiteImprint.Find(blocks);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not ParagraphBlock line)
            {
                kept.Add(blocks[i]);
                continue;
            }

            if (PageWords.IsFurniture(line.Compact) || imprint.Contains(i))
            {
                blank = Math.Max(blank, line.BlankLinesBefore);
                continue;
            }

            bool isPlain = blank <= line.BlankLinesBefore && !MarkdownMarks.MayStandIn(line.Content);
            kept.Add(isPlain ? line : new ParagraphBlock(MarkdownMarks.TakeFrom(line.Content), Math.Max(blank, line.BlankLinesBefore)));
            blank = 0;
        }

        return kept.DrainToImmutable();
    }

    /// <summary>Whether a block has something to take out; in most documents none has.</summary>
    private static bool IsMarked(IBlock block) =>
        block is ParagraphBlock line && (MarkdownMarks.MayStandIn(line.Content) || PageWords.IsFurniture(line.Compact) || ImprintWords.IsCertain(line.Compact));
}
