using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using TaskBreakdown.OpenXml.Word;
using TaskBreakdown.Text;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>Shows numbers in a number format.</summary>
internal static class NumberDisplay
{
    /// <summary>Digits that a cell of the general format shows; the file stores more, and not all of them are meant.</summary>
    private const int GeneralDigits = 10;

    internal static string Show(decimal number, List<FormatPiece> pieces)
    {
        foreach (FormatPiece piece in pieces)
        {
            number *= piece.Kind == FormatPieceKind.Percent && Math.Abs(number) < decimal.MaxValue / 100 ? 100 : 1;
        }

        var text = new StringBuilder();
        bool hasNumber = false;
        bool isChinese = false;
        foreach (FormatPiece piece in pieces)
        {
            isChinese |= piece.Kind == FormatPieceKind.ChineseDigits;
            bool isNumber = piece.Kind is FormatPieceKind.Digits or FormatPieceKind.General;
            text.Append(!isNumber ? Literal(piece) : hasNumber ? "" : Write(number, piece, isChinese));
            hasNumber |= isNumber;
        }

        return text.ToString();
    }

    private static string Literal(FormatPiece piece) =>
        piece.Kind is FormatPieceKind.Literal or FormatPieceKind.Percent ? piece.Text : "";

    private static string Write(decimal number, FormatPiece piece, bool isChinese)
    {
        if (isChinese && number is > 0 and < 10000 && number == decimal.Truncate(number))
        {
            return ChineseCount.Write((int)number);
        }

        return piece.Kind == FormatPieceKind.General ? General(number) : Digits(number, piece.Text);
    }

    /// <summary>The shortest form: 0.30000000000000004 is shown as 0.3.</summary>
    private static string General(decimal number)
    {
        decimal whole = decimal.Truncate(Math.Abs(number));
        int digits = whole == 0 ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        decimal rounded = Math.Round(number, Math.Max(GeneralDigits - digits, 0), MidpointRounding.AwayFromZero);
        return rounded.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static string Digits(decimal number, string format)
    {
        // Commas behind the last digit divide by a thousand each; those between digits group them.
        string used = format.TrimEnd(',');
        for (int i = used.Length; i < format.Length; i++)
        {
            number /= 1000;
        }

        int point = used.IndexOf('.');
        string digits = point < 0 ? used : used.Substring(0, point);
        string fraction = point < 0 ? "" : used.Substring(point + 1);
        string least = new('0', Math.Max(Count(digits, '0'), fraction.Length == 0 && Count(digits, '#') > 0 ? 0 : 1));
        string pattern = (digits.Has(',') ? "#,##" : "#") + least;
        string decimals = fraction.Replace(",", "").Replace('?', '#');
        return number.ToString(decimals.Length > 0 ? pattern + "." + decimals : pattern, CultureInfo.InvariantCulture);
    }

    private static int Count(string text, char wanted)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += character == wanted ? 1 : 0;
        }

        return count;
    }
}
