using System;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Encodings;

/// <summary>The encoding that a page declares: <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or an XML declaration.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Bytes to look through. Browsers look at 1024, and government pages put scripts and comments before.</summary>
    private const int LongestHead = 8192;

    private const string Charset = "charset";

    /// <summary>The strict encoding declared; null where none is, or one nobody knows.</summary>
    internal static Encoding? Find(byte[] page)
    {
        string head = Encoding.ASCII.GetString(page, 0, Math.Min(page.Length, LongestHead));
        string? name = FindInXml(head) ?? FindInMeta(head);
        return name is null ? null : TextDecoding.FindStrict(Canonical(name));
    }

    private static string? FindInMeta(string head)
    {
        int tag = 0;
        while ((tag = head.IndexOf("<meta", tag, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            int end = head.IndexOf('>', tag);
            end = end < 0 ? head.Length : end;
            int charset = head.IndexOf(Charset, tag, end - tag, StringComparison.OrdinalIgnoreCase);
            if (charset >= 0 && ReadName(head, charset + Charset.Length, end) is { } name)
            {
                return name;
            }

            tag = end;
        }

        return null;
    }

    private static string? FindInXml(string head)
    {
        const string Attribute = "encoding";
        if (!head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return null;
        }

        int end = head.IndexOf('>');
        end = end < 0 ? head.Length : end;
        int encoding = head.IndexOf(Attribute, 0, end, StringComparison.Ordinal);
        return encoding < 0 ? null : ReadName(head, encoding + Attribute.Length, end);
    }

    /// <summary>The name behind <c>=</c>, with quotes or without.</summary>
    private static string? ReadName(string head, int start, int end)
    {
        while (start < end && head[start] is ' ' or '=' or '"' or '\'')
        {
            start++;
        }

        int stop = start;
        while (stop < end && (char.IsLetterOrDigit(head[stop]) || head[stop] is '-' or '_'))
        {
            stop++;
        }

        return stop > start ? head.Substring(start, stop - start) : null;
    }

    /// <summary>GB 2312 and GBK are read as what contains them, since pages in them hold characters of GB18030.</summary>
    private static string Canonical(string name)
    {
        string lower = name.ToLowerInvariant();
        return lower is "gb2312" or "gbk" or "x-gbk" or "gb_2312-80" or "gb_2312" or "csgb2312" or "cp936" ? "GB18030" : lower;
    }
}
