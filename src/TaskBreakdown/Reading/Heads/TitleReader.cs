using System;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Finds the title of a document: the first line of its body that is worded like one.</summary>
internal static class TitleReader
{
    private const int MostLines = 80;
    private const string Continuations = "和及与暨的、";

    /// <summary>The title among the paragraphs before the first table; null where no line is one.</summary>
    internal static MappedText? Find(ImmutableArray<Block> blocks)
    {
        MappedText? attachment = null;
        for (int i = 0; i < blocks.Length && i < MostLines && blocks[i] is ParagraphBlock line; i++)
        {
            attachment ??= AttachmentTitle(line);
            if (PageWords.IsAttachment(line.Compact) || OutlineMark.Find(line.Folded) is not null)
            {
                continue;
            }

            ParagraphBlock? next = i + 1 < blocks.Length ? blocks[i + 1] as ParagraphBlock : null;
            if (TitleAt(line, next) is { } title)
            {
                return title;
            }
        }

        return attachment;
    }

    /// <summary>A title may run over two lines; the second begins with a joiner, or completes the first.</summary>
    private static MappedText? TitleAt(ParagraphBlock line, ParagraphBlock? next)
    {
        bool isTitle = TitleWords.IsTitle(line.Compact);
        if (next is null || next.BlankLinesBefore > 1 || OutlineMark.Find(next.Folded) is not null)
        {
            return isTitle ? line.Content : null;
        }

        bool isWhole = TitleWords.IsTitle(line.Compact + next.Compact);
        bool goesOn = isTitle ? Continuations.Has(next.Folded[0]) || next.Folded[0] == '(' : TitleWords.IsTitleStart(line.Compact);
        return isWhole && goesOn ? line.Content.Append(next.Content) : isTitle ? line.Content : null;
    }

    /// <summary>The title that a list of attachments gives: 附件:1.某某任务分解表.</summary>
    private static MappedText? AttachmentTitle(ParagraphBlock line)
    {
        int colon = line.Folded.AsSpan().IndexOf(':');
        if (!PageWords.IsAttachment(line.Compact) || colon < 0)
        {
            return null;
        }

        MappedText name = line.Content.Slice(colon + 1).Trim();
        name = OutlineMark.Find(name.Folded) is { } mark ? name.Slice(mark.Length) : name;
        return TitleWords.IsTitle(FoldedText.RemoveBlanks(name.Folded)) ? name : null;
    }
}
