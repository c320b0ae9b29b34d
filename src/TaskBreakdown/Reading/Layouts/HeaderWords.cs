using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Joins words into headers where blanks stand both between headers and inside them: 序号 工 作 任 务 牵头单位.</summary>
internal static class HeaderWords
{
    private const int MostWords = 60;
    private const int LongestPiece = 2;

    /// <summary>The headers that all the words together make; null if some word belongs to none.</summary>
    internal static IReadOnlyList<MappedText>? Join(IReadOnlyList<MappedText> words)
    {
        if (words.Count > MostWords)
        {
            return null;
        }

        // From the end: for every word the number of words of the header that begins with it, or 0.
        var taken = new int[words.Count + 1];
        for (int start = words.Count - 1; start >= 0; start--)
        {
            taken[start] = Take(words, start, taken);
        }

        if (taken[0] == 0)
        {
            return null;
        }

        var headers = new List<MappedText>();
        for (int start = 0; start < words.Count; start += taken[start])
        {
            headers.Add(Concat(words, start, taken[start]));
        }

        return headers;
    }

    /// <summary>A header that goes on in the next line, where its last word may have been cut: 序号 项目内容 计划⏎投资 责任单位 完成时间.</summary>
    /// <param name="header">The headers of the first line.</param>
    /// <param name="below">The words of the next line.</param>
    /// <returns>All headers; null where the next line names nobody and no limit, or has other words than headers.</returns>
    internal static IReadOnlyList<MappedText>? Continue(IReadOnlyList<MappedText> header, IReadOnlyList<MappedText> below)
    {
        MappedText last = header[header.Count - 1];
        MappedText joined = below.Count == 0 ? last : last.Append(below[0]);
        bool isCut = HeaderRow.FindKind(last) is null && HeaderRow.FindKind(joined) is not null;
        var headers = new List<MappedText>(header);
        bool isBody = false;
        for (int i = 0; i < below.Count; i++)
        {
            bool completes = i == 0 && isCut;
            ColumnKind? kind = HeaderRow.FindKind(completes ? joined : below[i]);
            if (kind is null)
            {
                return null;
            }

            isBody |= kind is ColumnKind.Lead or ColumnKind.Responsible or ColumnKind.Support or ColumnKind.Leader or ColumnKind.Deadline;
            if (completes)
            {
                headers[headers.Count - 1] = joined;
            }
            else
            {
                headers.Add(below[i]);
            }
        }

        return isBody && HeaderRow.IsHeader(headers) ? headers : null;
    }

    /// <summary>
    /// The header that begins with a word and leaves only headers behind it. A word of its own is one; of short words,
    /// which are mostly pieces (项 目 名 称), the longest header is taken.
    /// </summary>
    private static int Take(IReadOnlyList<MappedText> words, int start, int[] taken)
    {
        Span<char> header = stackalloc char[HeaderLexicon.MaxLength];
        int length = 0;
        int longest = 0;
        for (int end = start; end < words.Count && length <= header.Length; end++)
        {
            ReadOnlySpan<char> word = words[end].Folded;
            bool isShort = word.TryCopyTo(header.Slice(length));
            length += word.Length;
            bool isLast = end + 1 == words.Count;
            bool isHeader = end == start ? HeaderLexicon.Find(word) is not null : isShort && HeaderLexicon.FindWhole(header.Slice(0, length)) is not null;
            if (isHeader && (isLast || taken[end + 1] > 0))
            {
                longest = end - start + 1;
                if (words[start].Length > LongestPiece)
                {
                    break;
                }
            }
        }

        return longest;
    }

    private static MappedText Concat(IReadOnlyList<MappedText> words, int start, int count)
    {
        var parts = new List<MappedText>(count);
        for (int i = 0; i < count; i++)
        {
            parts.Add(words[start + i]);
        }

        return MappedText.Join(parts, "");
    }
}
