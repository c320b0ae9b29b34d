using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>A header row whose cells stand one a line; a header may be cut over several lines (责任⏎领导).</summary>
/// <param name="Cells">The headers.</param>
/// <param name="NextLine">Index of the first line behind them.</param>
internal sealed record BareHeader(ImmutableArray<MappedText> Cells, int NextLine)
{
    private const int MostPieces = 4;
    private const int MostColumns = 20;
    private const int LongestUnknown = 8;

    /// <summary>The header row that begins at a line; null where none does.</summary>
    internal static BareHeader? Find(ImmutableArray<ParagraphBlock> lines, int line)
    {
        if (TakeHeader(lines, line, out _) == 0)
        {
            return null;
        }

        var cells = ImmutableArray.CreateBuilder<MappedText>();
        var kinds = new List<ColumnKind?>();
        int next = line;
        while (next < lines.Length && cells.Count < MostColumns)
        {
            int taken = TakeHeader(lines, next, out ColumnKind? kind);
            if (taken == 0 && cells.Count > 0 && IsUnknownHeader(lines, next, kinds))
            {
                taken = 1;
            }

            if (taken == 0)
            {
                break;
            }

            cells.Add(JoinLines(lines, next, taken));
            kinds.Add(kind);
            next += taken;
        }

        return HeaderRow.IsHeader(kinds) ? new BareHeader(cells.ToImmutable(), next) : null;
    }

    /// <summary>How many lines make one header here; 0 for a line that begins none.</summary>
    private static int TakeHeader(ImmutableArray<ParagraphBlock> lines, int line, out ColumnKind? kind)
    {
        kind = HeaderLexicon.Find(lines[line].Compact);
        int length = lines[line].Compact.Length;
        int taken = 1;
        Span<char> room = stackalloc char[HeaderLexicon.MaxLength];
        while (kind is null && taken < MostPieces && line + taken < lines.Length)
        {
            ReadOnlySpan<char> piece = lines[line + taken].Compact;
            length += piece.Length;
            taken++;
            if (length > HeaderLexicon.MaxLength)
            {
                return 0;
            }

            kind = HeaderLexicon.Closes(piece) ? HeaderLexicon.FindWhole(Concat(lines, line, taken, room)) : null;
        }

        if (kind is not null && taken == 1 && FindCut(lines, line, room) is { } whole)
        {
            kind = whole;
            taken++;
        }

        return kind is null ? 0 : taken + (CompletesHeader(lines, line + taken) ? 1 : 0);
    }

    /// <summary>牵头⏎单位: a word that heads a column by itself, cut off from the noun it belongs to.</summary>
    private static ColumnKind? FindCut(ImmutableArray<ParagraphBlock> lines, int line, Span<char> room)
    {
        bool isNoun = line + 1 < lines.Length
            && !HeaderLexicon.ClosesWithNoun(lines[line].Compact)
            && lines[line].Compact.Length + lines[line + 1].Compact.Length <= room.Length
            && HeaderLexicon.IsNoun(lines[line + 1].Compact);
        return isNoun ? HeaderLexicon.FindWhole(Concat(lines, line, 2, room)) : null;
    }

    /// <summary>What belongs to the header on the line before: 投资⏎(万元), 建设内容⏎及规模.</summary>
    private static bool CompletesHeader(ImmutableArray<ParagraphBlock> lines, int line)
    {
        const int LongestRest = 6;
        ReadOnlySpan<char> rest = line < lines.Length ? lines[line].Compact : default;
        bool isJoined = rest.Length is > 2 and <= LongestRest && rest[0] is '及' or '和' or '与';
        return isJoined || (rest.Length is > 2 and <= LongestRest && rest[0] == '(' && rest.Ends(")"));
    }

    /// <summary>The words of several lines without anything between them, which are no more than there is room for.</summary>
    private static ReadOnlySpan<char> Concat(ImmutableArray<ParagraphBlock> lines, int start, int count, Span<char> room)
    {
        int length = 0;
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> words = lines[start + i].Compact;
            words.CopyTo(room.Slice(length));
            length += words.Length;
        }

        return room.Slice(0, length);
    }

    /// <summary>An unknown word is a header if it stands between headers, or right before the first number.</summary>
    private static bool IsUnknownHeader(ImmutableArray<ParagraphBlock> lines, int line, List<ColumnKind?> kinds)
    {
        ReadOnlySpan<char> word = lines[line].Compact;
        bool isWord = word.Length is > 1 and <= LongestUnknown
            && RowNumber.Read(word) is null
            && OutlineMark.Find(word) is not { IsHeadingMark: true }
            && !word.HasAny(",。;:");
        if (!isWord || line + 1 >= lines.Length || !(HeaderRow.IsHeader(kinds) || HeaderLexicon.NamesBody(word)))
        {
            return false;
        }

        bool isBeforeHeader = TakeHeader(lines, line + 1, out _) > 0;
        bool isBeforeFirstRow = kinds[0] == ColumnKind.Number && RowNumber.Read(lines[line + 1].Compact) is not null;
        return isBeforeHeader || isBeforeFirstRow;
    }

    private static MappedText JoinLines(ImmutableArray<ParagraphBlock> lines, int start, int count)
    {
        MappedText joined = lines[start].Content;
        for (int i = 1; i < count; i++)
        {
            joined = joined.Append(lines[start + i].Content);
        }

        return joined;
    }
}
