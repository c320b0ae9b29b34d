using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Takes out what was printed around the text: page numbers in the middle of sentences, the imprint of the site, marks of Markdown headings.</summary>
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

            bool isPlain = blank <= line.BlankLinesBefore && line.Content.Written[0] != '#';
            kept.Add(isPlain ? line : new ParagraphBlock(WithoutHeadingMark(line.Content), Math.Max(blank, line.BlankLinesBefore)));
            blank = 0;
        }

        return kept.DrainToImmutable();
    }

    /// <summary>Whether a block has something to take out; in most documents none has.</summary>
    private static bool IsMarked(IBlock block) =>
        block is ParagraphBlock line && (line.Content.Written[0] == '#' || PageWords.IsFurniture(line.Compact) || ImprintWords.IsCertain(line.Compact));

    /// <summary><c>## 一、…</c> as Markdown writes a heading.</summary>
    private static MappedText WithoutHeadingMark(MappedText line)
    {
        int marks = 0;
        while (marks < line.Length && line.Written[marks] == '#')
        {
            marks++;
        }

        bool isHeading = marks > 0 && marks < line.Length && FoldedText.IsBlank(line.Written[marks]);
        return isHeading ? line.Slice(marks).Trim() : line;
    }
}
