using System.Globalization;
using System.Text;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Text as a cell may hold it: XML knows no control characters, so Excel writes them as <c>_x0001_</c>
/// (ECMA-376, ST_Xstring), and a text that looks so by itself has its first sign written so.</summary>
internal static class CellText
{
    private const string Ellipsis = "…";

    private const int EscapeLength = 7;

    internal static string Escape(string text)
    {
        string fitting = text.Length <= SheetLimits.CellLength
            ? text
            : Cut(text, SheetLimits.CellLength - Ellipsis.Length) + Ellipsis;
        StringBuilder? escaped = null;
        for (int i = 0; i < fitting.Length; i++)
        {
            string? replacement = ReplacementAt(fitting, i);
            if (replacement is not null)
            {
                escaped ??= new StringBuilder(fitting, 0, i, fitting.Length + EscapeLength);
            }

            _ = replacement is null ? escaped?.Append(fitting[i]) : escaped!.Append(replacement);
        }

        return escaped?.ToString() ?? fitting;
    }

    /// <summary>The first <paramref name="length"/> code units at most, never half a character.</summary>
    internal static string Cut(string text, int length) =>
        text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);

    private static string? ReplacementAt(string text, int index)
    {
        char sign = text[index];
        bool isLone = char.IsSurrogate(sign)
            && !(char.IsHighSurrogate(sign) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            && !(char.IsLowSurrogate(sign) && index > 0 && char.IsHighSurrogate(text[index - 1]));
        if (isLone)
        {
            return "\uFFFD";
        }

        bool isForbidden = (sign < ' ' && sign is not '\t' and not '\n') || sign is '\uFFFE' or '\uFFFF';
        return isForbidden || LooksEscaped(text, index)
            ? "_x" + ((int)sign).ToString("X4", CultureInfo.InvariantCulture) + "_"
            : null;
    }

    private static bool LooksEscaped(string text, int index) =>
        text[index] == '_'
        && index + EscapeLength <= text.Length
        && text[index + 1] == 'x'
        && text[index + EscapeLength - 1] == '_'
        && IsHex(text[index + 2])
        && IsHex(text[index + 3])
        && IsHex(text[index + 4])
        && IsHex(text[index + 5]);

    private static bool IsHex(char sign) => sign is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
