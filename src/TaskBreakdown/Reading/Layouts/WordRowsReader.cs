using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Reads tables with a row a line and tabs or blanks between the cells.</summary>
internal static class WordRowsReader
{
    private const int MostColumns = 20;

    /// <summary>Reads the table whose header is at a line; null where none is.</summary>
    internal static LayoutMatch? Read(ImmutableArray<ParagraphBlock> lines, int line)
    {
        bool hasTabs = lines[line].Content.Written.Has('\t');
        IReadOnlyList<MappedText>? header = ReadHeader(lines[line].Content, hasTabs);
        if (header is null)
        {
            return null;
        }

        TableForm form = hasTabs ? TableForm.Rows : TableForm.Words;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<RawCell>>();
        IReadOnlyList<MappedText>? below = line + 1 < lines.Length ? Cells(lines[line + 1].Content, hasTabs) : null;
        NestedHeader? nested = below is null ? null : NestedHeader.Insert(header, below);
        IReadOnlyList<MappedText>? whole = below is null || hasTabs || nested is not null ? null : HeaderWords.Continue(header, below);
        int next = nested is null && whole is null ? line + 1 + CountHeaderRest(lines, line + 1, hasTabs) : line + 2;
        header = whole ?? header;
        int columns = nested?.Cells.Length ?? header.Count;
        bool isCounted = !hasTabs && HeaderRow.FindKind(header[0]) == ColumnKind.Number;
        while (next < lines.Length && IsRow(lines[next], hasTabs))
        {
            if (ReadHeader(lines[next].Content, hasTabs) is not null)
            {
                break;
            }

            int taken = 1;
            int first = next;
            MappedText row = hasTabs ? TabCells.JoinRow(lines, next, out taken) : lines[next].Content;
            next += taken;
            while (isCounted && next < lines.Length && GoesOn(row, lines[next], columns))
            {
                row = row.Append(lines[next++].Content);
            }

            rows.Add(hasTabs ? ToCells(TabCells.Split(row), lines[first].LeadingTabs, EmptyBehind(lines[first], lines[next - 1])) : ToCells(Words.Split(row), 0, 0));
        }

        var table = new RawTable(form, nested?.ToColumns() ?? HeaderRow.ToColumns(header), rows.ToImmutable());
        return rows.Count > 0 || hasTabs ? new LayoutMatch(new TableBlock(table), next) : null;
    }

    private static IReadOnlyList<MappedText> Cells(MappedText row, bool hasTabs) => hasTabs ? TabCells.Split(row) : Words.Split(row);

    /// <summary>Empty cells at the end of a row with a number, or with a name of its own; in any other they are merged with those above.</summary>
    private static int EmptyBehind(ParagraphBlock first, ParagraphBlock last) =>
        first.LeadingTabs == 0 || RowNumber.Read(TabCells.Split(first.Content)[0].Folded) is not null ? last.TrailingTabs : 0;

    /// <summary>Whether a line is the rest of a row that was wrapped: too few words so far, and no number in front of it.</summary>
    private static bool GoesOn(MappedText row, ParagraphBlock line, int columns)
    {
        IReadOnlyList<MappedText> words = Words.Split(row);
        bool isCut = words.Count < columns && RowNumber.Read(words[0].Folded) is not null;
        return isCut
            && !PageWords.EndsTable(line.Compact)
            && !PageWords.IsSum(line.Compact)
            && OutlineMark.Find(line.Folded) is null
            && RowNumber.Read(Words.Split(line.Content)[0].Folded) is null;
    }

    private static bool IsRow(ParagraphBlock line, bool hasTabs)
    {
        if (PageWords.EndsTable(line.Compact))
        {
            return false;
        }

        bool isCut = hasTabs ? line.Content.Written.Has('\t') : line.Folded.IndexOf(' ') > 0;
        return isCut && (hasTabs || OrdinalText.IsDigit(line.Folded[0]) || OutlineMark.Find(line.Folded) is not null || PageWords.IsSum(line.Compact));
    }

    /// <summary>The headers on a line: every word belongs to one, and a header may have blanks inside.</summary>
    private static IReadOnlyList<MappedText>? ReadHeader(MappedText line, bool hasTabs)
    {
        if (line.Length > MostColumns * HeaderLexicon.MaxLength || !line.Written.HasAny(" \t\u3000") || !(hasTabs || MayBeHeader(line.Folded)))
        {
            return null;
        }

        IReadOnlyList<MappedText> words = Cells(line, hasTabs);
        IReadOnlyList<MappedText>? header = hasTabs ? words : HeaderWords.Join(words) ?? Numbered(words);
        return header is { Count: > 1 and <= MostColumns } && HeaderRow.IsHeader(header) ? header : null;
    }

    /// <summary>Whether the last word closes a header, or the first heads the numbers: else there is no need to part the words.</summary>
    private static bool MayBeHeader(ReadOnlySpan<char> folded) =>
        HeaderLexicon.Closes(folded) || HeaderLexicon.Find(folded.Slice(0, Words.EndOfFirst(folded))) == ColumnKind.Number;

    /// <summary>Where the first word heads the numbers, every other word heads a column too, even one that is not known.</summary>
    private static IReadOnlyList<MappedText>? Numbered(IReadOnlyList<MappedText> words) =>
        words.Count > 2 && HeaderRow.FindKind(words[0]) == ColumnKind.Number ? words : null;

    /// <summary>The lines on which headers go on that did not fit one: short words without a number.</summary>
    private static int CountHeaderRest(ImmutableArray<ParagraphBlock> lines, int start, bool hasTabs)
    {
        const int LongestPiece = 6;
        const int MostLines = 2;
        int count = 0;
        while (!hasTabs && count < MostLines && start + count < lines.Length && !lines[start + count].Compact.HasDigit())
        {
            ParagraphBlock rest = lines[start + count];
            bool isRest = !PageWords.IsSum(rest.Compact) && OutlineMark.Find(rest.Folded) is null;
            foreach (MappedText word in Words.Split(rest.Content))
            {
                isRest &= word.Length <= LongestPiece && !word.Folded.HasAny("。,;:");
            }

            if (!isRest)
            {
                break;
            }

            count++;
        }

        return start + count < lines.Length && IsRow(lines[start + count], hasTabs) ? count : 0;
    }

    /// <summary>The cells of a row; one that begins or ends with tabs has empty cells there.</summary>
    private static ImmutableArray<RawCell> ToCells(IReadOnlyList<MappedText> words, int emptyBefore, int emptyBehind)
    {
        var empty = new RawCell(MappedText.Empty);
        return [.. Enumerable.Repeat(empty, emptyBefore), .. words.Select(word => new RawCell(word)), .. Enumerable.Repeat(empty, emptyBehind)];
    }
}
