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
    private const int MostTitleLines = 4;
    private const int LongestRest = 8;
    private const int ShortestPlain = 5;
    private const int LongestPlain = 60;
    private const string Continuations = "和及与暨的、";

    private static readonly WordSet Counts = ["项", "件", "条", "个", "项任务", "件实事"];

    /// <summary>What was done to a document, on a day that the bracket names.</summary>
    private static readonly WordSet Passings = ["通过", "印发", "公布", "发布", "批准", "修订"];

    /// <summary>The title among the paragraphs before the first table; null where no line is one.</summary>
    /// <remarks>Where none is worded like a title, it is the plain line at the very top.</remarks>
    internal static MappedText? Find(ImmutableArray<IBlock> blocks) =>
        FindWorded(blocks) ?? (blocks is [ParagraphBlock top, _, ..] && IsPlain(top) ? top.Content : null);

    /// <summary>Whether a line says something and is no sentence, no body, no label, no note.</summary>
    private static bool IsPlain(ParagraphBlock line) =>
        line.Compact.Length is >= ShortestPlain and <= LongestPlain
        && !line.Compact.HasAny("。;:|?!,")
        && !line.Compact.IsDigits()
        && OutlineMark.Find(line.Folded) is null
        && !PageWords.EndsTable(line.Compact)
        && !LetterLines.IsSignatory(line)
        && !LetterLines.IsDate(line)
        && YearReader.Find(line.Compact) is not null;

    private static MappedText? FindWorded(ImmutableArray<IBlock> blocks)
    {
        MappedText? attachment = null;
        for (int i = 0; i < blocks.Length && i < MostLines && blocks[i] is ParagraphBlock line; i++)
        {
            attachment ??= AttachmentTitle(line);
            if (PageWords.IsAttachment(line.Compact) || OutlineMark.Find(line.Folded) is not null)
            {
                continue;
            }

            if (TitleAt(blocks, i, out _) is { } title)
            {
                return title;
            }
        }

        return attachment;
    }

    /// <summary>How many lines the title takes that begins at a line; 0 where none does.</summary>
    internal static int CountLines(ImmutableArray<ParagraphBlock> lines, int index)
    {
        _ = TitleAt(ImmutableArray<IBlock>.CastUp(lines), index, out int count);
        return count;
    }

    private static MappedText? TitleAt(ImmutableArray<IBlock> blocks, int index, out int lines)
    {
        var line = (ParagraphBlock)blocks[index];
        if (line.Folded.Ends("|"))
        {
            // The cell above a header row that reaches over the whole table; a line of nothing but marks has no end to look for.
            MappedText cell = line.Content.Slice(0, line.Folded.TrimEnd("| ").Length).Trim();
            lines = !cell.IsEmpty && TitleWords.IsTitle(FoldedText.RemoveBlanks(cell.Folded)) ? 1 : 0;
            return lines == 0 ? null : WithoutTail(cell);
        }

        lines = CountTitle(blocks, index, out MappedText title);
        return lines == 0 ? null : lines == 1 ? WithoutTail(title) : title;
    }

    /// <summary>A title may run over lines; a further one begins with a joiner or a bracket, or completes what stands above it.</summary>
    private static int CountTitle(ImmutableArray<IBlock> blocks, int index, out MappedText title)
    {
        var first = (ParagraphBlock)blocks[index];
        title = first.Content;
        MappedText joined = title;
        int count = TitleWords.IsTitle(first.Compact) ? 1 : 0;
        bool goesOn = count == 0 && !LetterLines.IsDate(first);
        for (int i = 1; i < MostTitleLines && index + i < blocks.Length && blocks[index + i] is ParagraphBlock next; i++)
        {
            ReadOnlySpan<char> above = FoldedText.RemoveBlanks(joined.Folded);
            bool isOpen = TitleWords.IsOpen(above);
            bool mayFollow = next.BlankLinesBefore <= 1 && OutlineMark.Find(next.Folded) is null
                && !LetterLines.IsDate(next) && !PageWords.IsAttachment(next.Compact)
                && (isOpen || (count == 0 ? goesOn && TitleWords.IsTitleStart(above) : Continues(next.Folded)));
            if (!mayFollow)
            {
                break;
            }

            joined = joined.Append(next.Content);
            ReadOnlySpan<char> compact = FoldedText.RemoveBlanks(joined.Folded);
            if (TitleWords.IsTitle(compact) && (count == 0 || !isOpen || !TitleWords.IsOpen(compact)))
            {
                count = i + 1;
                title = joined;
            }
        }

        return count;
    }

    private static bool Continues(ReadOnlySpan<char> next) =>
        Continuations.Has(next[0])
        || (next[0] == '(' && !IsAside(next))
        || (next.Length <= LongestRest && TitleWords.EndsWithGenre(next));

    /// <summary>The title without the extension of a file, and without a bracket that is about the table, not of the title.</summary>
    private static MappedText WithoutTail(MappedText title)
    {
        MappedText name = title.Slice(0, title.Length - TitleWords.ExtensionLength(title.Folded));
        ImmutableArray<Bracket> brackets = BracketScanner.FindAll(name.Folded);
        bool isAside = brackets is [.., { IsClosed: true, Start: > 0 } last] && last.End == name.Length && IsAside(name.Folded.Slice(last.Start));
        return isAside ? name.Slice(0, brackets[^1].Start).Trim() : name;
    }

    /// <summary>Brackets that count the tasks, name the unit of the figures, declare a role rule, or say how the document was passed and is made public.</summary>
    private static bool IsAside(ReadOnlySpan<char> bracket)
    {
        ReadOnlySpan<char> inner = FoldedText.RemoveBlanks(bracket).Trim("()〔〕");
        return RoleVerbs.IsDeclaration(inner) || PageWords.IsPublic(inner) || inner.Begins("单位:") || inner.Begins("按") || inner.Begins("截至") || inner.Begins("截止")
            || inner.Ends(Passings)
            || (inner.HasDigit() && inner.Ends(Counts));
    }

    /// <summary>The title that a list of attachments gives: 附件:1.某某任务分解表.</summary>
    private static MappedText? AttachmentTitle(ParagraphBlock line)
    {
        int colon = line.Folded.IndexOf(':');
        if (!PageWords.IsAttachment(line.Compact) || colon < 0)
        {
            return null;
        }

        MappedText name = line.Content.Slice(colon + 1).Trim();
        name = OutlineMark.Find(name.Folded) is { } mark ? name.Slice(mark.Length) : name;
        return TitleWords.IsTitle(FoldedText.RemoveBlanks(name.Folded)) ? name : null;
    }
}
