using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Finds tables whose cells were glued together when they were taken from a PDF: 序号项目名称牵头单位1新建学校…教育局.</summary>
internal static class GluedTableDetector
{
    private const int FewestHeaders = 3;
    private const int LongestQuote = 20;

    /// <summary>Characters of headers that are not known; of blanks and stops there may be none.</summary>
    private const int LongestUnknown = 4;
    private const string FirstHeader = "序号";

    /// <summary>The damaged table that begins on a line, with all lines that may belong to it; null where none does.</summary>
    internal static LayoutMatch? Read(ImmutableArray<ParagraphBlock> lines, int line)
    {
        ParagraphBlock first = lines[line];
        int start = FindRun(first.Folded);
        if (start < 0)
        {
            return null;
        }

        int next = line + 1;
        while (next < lines.Length && !PageWords.IsAttachment(lines[next].Compact))
        {
            next++;
        }

        MappedText words = first.Content.Slice(start);
        TextSpan end = lines[next - 1].Content.Span;
        string quote = Excerpt.Of(words.Text, 0, LongestQuote);
        var span = TextSpan.FromBounds(words.Span.Start, end.End);
        return new LayoutMatch(new DamagedTableBlock(DiagnosticDescriptors.GluedTable, span, quote), next);
    }

    /// <summary>Where header words follow each other without anything between them; -1 where they do not.</summary>
    private static int FindRun(ReadOnlySpan<char> folded)
    {
        int at = 0;
        while (folded.Slice(at).IndexOf(FirstHeader.AsSpan()) is >= 0 and int step)
        {
            at += step;
            if (IsRun(folded, at))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static bool IsRun(ReadOnlySpan<char> folded, int start)
    {
        var kinds = new List<ColumnKind?>();
        int at = start;
        int unknown = 0;
        while (kinds.Count < FewestHeaders)
        {
            int length = LongestHeader(folded, at, out ColumnKind? kind);
            if (length == 0 && (unknown++ == LongestUnknown || at >= folded.Length || !char.IsLetter(folded[at])))
            {
                return false;
            }

            at += Math.Max(1, length);
            if (length > 0)
            {
                kinds.Add(kind);
            }
        }

        return HeaderRow.IsHeader(kinds);
    }

    private static int LongestHeader(ReadOnlySpan<char> folded, int start, out ColumnKind? kind)
    {
        kind = null;
        for (int length = Math.Min(HeaderLexicon.MaxLength, folded.Length - start); length > 1; length--)
        {
            kind = HeaderLexicon.FindWhole(folded.Slice(start, length));
            if (kind is not null)
            {
                return length;
            }
        }

        return 0;
    }
}
