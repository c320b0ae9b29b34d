using System;

namespace TaskBreakdown.Text;

/// <summary>Cuts pieces out of texts for messages to quote. A surrogate pair stays whole or stays out: half of one is no text.</summary>
internal static class Excerpt
{
    /// <summary>The piece of a text from a place on, or what there is of it.</summary>
    internal static string Of(string text, int start, int length)
    {
        int end = Math.Min(start + length, text.Length);
        int first = SplitsPair(text, start) ? start + 1 : start;
        int last = SplitsPair(text, end) ? end - 1 : end;
        return text.Substring(first, Math.Max(last - first, 0));
    }

    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
