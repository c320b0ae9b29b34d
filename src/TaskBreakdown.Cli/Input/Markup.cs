using System;
using System.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>Tells web pages from plain text.</summary>
internal static class Markup
{
    private const int LongestHead = 4096;

    /// <summary>How a page, or a part of one, begins.</summary>
    private static readonly string[] Beginnings =
        ["!doctype html", "html", "head", "body", "meta", "title", "table", "div", "p", "h1", "h2", "section", "article", "style", "script", "center", "span", "!--", "?xml"];

    /// <summary>Whether bytes are markup: they begin with a tag, or are named like a page and hold one.</summary>
    internal static bool IsPage(ReadOnlySpan<byte> bytes, bool isNamedSo)
    {
        string head = Head(bytes);
        string trimmed = head.TrimStart();
        return BeginsWithTag(trimmed) || (isNamedSo && HasTag(head));
    }

    private static bool BeginsWithTag(string text) =>
        text.Length > 1 && text[0] == '<' && Array.Exists(Beginnings, beginning => IsTag(text, 1, beginning));

    private static bool HasTag(string text)
    {
        for (int at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (BeginsWithTag(text[at..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name stands at an offset and nothing goes on behind it: p is no part of param.</summary>
    private static bool IsTag(string text, int offset, string name)
    {
        int end = offset + name.Length;
        return string.Compare(text, offset, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
    }

    /// <summary>The first bytes as far as they are ASCII, without a byte order mark and the zeros of two-byte text.</summary>
    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var head = new StringBuilder();
        foreach (byte each in bytes[..Math.Min(bytes.Length, LongestHead)])
        {
            bool isMark = head.Length == 0 && each >= 0x80;
            if (each != 0 && !isMark)
            {
                head.Append((char)each);
            }
        }

        return head.ToString();
    }
}
