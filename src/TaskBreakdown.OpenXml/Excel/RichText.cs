using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Text;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The words of a string whose parts are styled each in its own way.</summary>
internal static class RichText
{
    private const int EscapeLength = 7;

    /// <summary>The words of a shared or inline string, without the readings above Japanese or Chinese characters.</summary>
    internal static string Of(OpenXmlElement item)
    {
        var text = new StringBuilder();
        foreach (OpenXmlElement part in item.ChildElements)
        {
            if (part is DocumentFormat.OpenXml.Spreadsheet.Text plain)
            {
                text.Append(plain.Text);
            }
            else if (part is Run run)
            {
                text.Append(Of(run));
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>The text with what no XML can hold put back: <c>_x000D_</c> is a carriage return.</summary>
    internal static string Unescape(string text)
    {
        if (!text.Has("_x"))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool mayEscape = text[i] == '_' && i + EscapeLength <= text.Length && text[i + 1] == 'x' && text[i + EscapeLength - 1] == '_';
            if (mayEscape && TryReadHex(text, i + 2, out int code))
            {
                plain.Append((char)code);
                i += EscapeLength - 1;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Reads the four digits of an escaped character.</summary>
    private static bool TryReadHex(string text, int start, out int code)
    {
        code = 0;
        for (int i = start; i < start + 4; i++)
        {
            int digit = "0123456789ABCDEF".IndexOf(char.ToUpperInvariant(text[i]));
            if (digit < 0)
            {
                return false;
            }

            code = (code * 16) + digit;
        }

        return true;
    }

    /// <summary>A raised 2 or 3 is that of a square or cubic unit.</summary>
    private static string Of(Run run)
    {
        string text = run.Text?.Text ?? "";
        bool isRaised = run.RunProperties?.GetFirstChild<VerticalTextAlignment>()?.Val?.InnerText == "superscript";
        return !isRaised ? text : text switch
        {
            "2" => "²",
            "3" => "³",
            _ => text,
        };
    }
}
