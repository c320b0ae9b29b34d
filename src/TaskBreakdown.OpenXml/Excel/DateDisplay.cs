using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using TaskBreakdown.OpenXml.Word;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>Shows numbers in a date format: a workbook stores a date as a count of days.</summary>
internal static class DateDisplay
{
    private const decimal SecondsOfDay = 86400;

    private static readonly DateTime First1900 = new(1899, 12, 30);
    private static readonly DateTime First1904 = new(1904, 1, 1);

    /// <summary>Whether a format is that of a date or a time.</summary>
    internal static bool IsDate(List<FormatPiece> pieces) => pieces.Exists(piece => piece.Kind == FormatPieceKind.Date);

    /// <summary>The date in a format; null for a number that is no date.</summary>
    internal static string? Show(decimal number, List<FormatPiece> pieces, bool countsFrom1904)
    {
        DateTime first = countsFrom1904 ? First1904 : First1900;

        // A workbook shows no date beyond the year 9999, and no moment that rounding would move there.
        decimal end = (DateTime.MaxValue - first).Days + 1;
        if (number < 0 || number >= end)
        {
            return null;
        }

        // Workbooks take 1900 for a leap year, so that days before March of it count one too many.
        decimal days = !countsFrom1904 && number is > 0 and < 60 ? number + 1 : number;
        decimal seconds = Math.Min(Math.Round(days * SecondsOfDay), (end * SecondsOfDay) - 1);
        return Write(first.AddTicks((long)seconds * TimeSpan.TicksPerSecond), pieces);
    }

    private static string Write(DateTime moment, List<FormatPiece> pieces)
    {
        var text = new StringBuilder();
        bool isChinese = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            isChinese |= pieces[i].Kind == FormatPieceKind.ChineseDigits;
            text.Append(pieces[i].Kind switch
            {
                FormatPieceKind.Date => Part(moment, pieces[i].Text, IsMinute(pieces, i), isChinese),
                FormatPieceKind.Literal => pieces[i].Text,
                _ => "",
            });
        }

        return text.ToString();
    }

    /// <summary>An m is a minute behind hours and before seconds; anywhere else it is a month.</summary>
    private static bool IsMinute(List<FormatPiece> pieces, int at) =>
        pieces[at].Text[0] == 'm' && (Near(pieces, at, -1) == 'h' || Near(pieces, at, 1) == 's');

    private static char Near(List<FormatPiece> pieces, int at, int step)
    {
        for (int i = at + step; i >= 0 && i < pieces.Count; i += step)
        {
            if (pieces[i].Kind == FormatPieceKind.Date)
            {
                return pieces[i].Text[0];
            }
        }

        return '\0';
    }

    private static string Part(DateTime moment, string part, bool isMinute, bool isChinese)
    {
        if (part[0] == 'y')
        {
            return isChinese ? ChineseCount.WriteDigits(moment.Year) : part.Length <= 2 ? Padded(moment.Year % 100, 2) : Padded(moment.Year, 4);
        }

        int value = part[0] switch
        {
            'm' => isMinute ? moment.Minute : moment.Month,
            'd' => moment.Day,
            'h' => moment.Hour,
            _ => moment.Second,
        };
        return isChinese && value > 0 ? ChineseCount.Write(value) : Padded(value, part.Length >= 2 ? 2 : 1);
    }

    private static string Padded(int value, int digits) => value.ToString(new string('0', digits), CultureInfo.InvariantCulture);
}
