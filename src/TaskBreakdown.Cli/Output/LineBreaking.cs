using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TaskBreakdown.Cli.Output;

/// <summary>Breaks Chinese text into lines of a given display width.</summary>
/// <remarks>A line breaks between any two Chinese characters, but not inside a number or a Latin word, not before closing
/// punctuation and not behind opening punctuation (GB/T 15834, 标点符号用法).</remarks>
internal static class LineBreaking
{
    private const string Closing = ",.;:!?)]}%…—，。、；：！？）】》〉」』”’％";

    private const string Opening = "([{（【《〈「『“‘";

    /// <summary>The lines of a text without line breaks; at least one.</summary>
    internal static List<string> Break(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        int used = 0;
        foreach (string piece in Pieces(text, width))
        {
            int wide = DisplayWidth.Of(piece);
            if (used > 0 && used + DisplayWidth.Of(piece.TrimEnd(' ')) > width)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += wide;
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    /// <summary>What no line break may cut, in order; a piece wider than a line is cut all the same.</summary>
    internal static IEnumerable<string> Pieces(string text, int width)
    {
        var piece = new StringBuilder();
        int wide = 0;
        string last = "";
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            int elementWidth = DisplayWidth.Of(element);
            bool isTooWide = wide + elementWidth > width && element != " ";
            if (piece.Length > 0 && (isTooWide || MayBreak(last, element)))
            {
                yield return piece.ToString();
                piece.Clear();
                wide = 0;
            }

            piece.Append(element);
            wide += elementWidth;
            last = element;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool MayBreak(string before, string after)
    {
        if (after == " " || Closing.Contains(after, System.StringComparison.Ordinal))
        {
            return false;
        }

        bool isInWord = IsWord(before) && IsWord(after);
        return !isInWord && !Opening.Contains(before, System.StringComparison.Ordinal);
    }

    private static bool IsWord(string element) =>
        element is [>= '!' and <= '~'] && !Closing.Contains(element[0]) && !Opening.Contains(element[0]);
}
