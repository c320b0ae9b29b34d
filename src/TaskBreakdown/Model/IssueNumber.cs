using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Model;

/// <summary>The number of an official document (发文字号): issuing agency, year, serial number.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one.</para>
/// <para>Source: GB/T 9704-2012, 7.2.5: 发文机关代字, 年份 in hexagonal brackets, 发文顺序号 without leading zeros. Older documents
/// write other brackets. Years 1949 to 2099; the serial number is at least 1.</para>
/// </remarks>
public sealed record IssueNumber
{
    private const int FirstYear = 1949;
    private const int LastYear = 2099;
    private const int YearLength = 4;
    private const int MaxSerialDigits = 5;
    private const string Openers = "〔[(【［（﹝";
    private const string Closers = "〕])】］）﹞";

    private IssueNumber(string agency, int year, int serial)
    {
        Agency = agency;
        Year = year;
        Serial = serial;
    }

    /// <summary>Short name of the issuing agency (发文机关代字): <c>竹府办</c>.</summary>
    public string Agency { get; }

    /// <summary>Year of issue (年份).</summary>
    public int Year { get; }

    /// <summary>Serial number in that year (发文顺序号).</summary>
    public int Serial { get; }

    /// <summary>Reads a document number.</summary>
    /// <param name="text">The whole text: <c>竹府办〔2016〕20号</c>; brackets of any kind and blanks between the parts are accepted.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no whole document number; the message names the position.</exception>
    public static IssueNumber Parse(string text)
    {
        Throw.IfNull(text);
        return FindFault(FoldedText.RemoveBlanks(text), out IssueNumber? number) is { } fault
            ? throw new FormatException($"No document number such as 竹府办〔2016〕20号: '{text}' stops being one at position {WithBlanks(text, fault)}.")
            : number!;
    }

    /// <summary>Reads a document number.</summary>
    /// <param name="text">The whole text, as for <see cref="Parse"/>; null is no document number.</param>
    /// <param name="number">The number; null when the result is <see langword="false"/>.</param>
    /// <returns>Whether the text is a whole document number. A damaged one (<c>亳政办〔20251</c>) is none.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IssueNumber? number)
    {
        number = null;
        return text is not null && FindFault(FoldedText.RemoveBlanks(text), out number) is null;
    }

    /// <summary>The number as the standard writes it: <c>竹府办〔2016〕20号</c>.</summary>
    /// <returns>Agency, year in hexagonal brackets, serial number, 号.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}〔{1}〕{2}号", Agency, Year, Serial);

    /// <summary>Where a text without blanks stops being a document number; null if it is one.</summary>
    private static int? FindFault(string compact, out IssueNumber? number)
    {
        number = null;
        int open = compact.AsSpan().IndexOfAny(Openers.AsSpan());
        if (open < 1)
        {
            return open < 0 ? compact.Length : 0;
        }

        int close = Math.Min(open + YearLength + 1, compact.Length);
        int year = ReadDigits(compact.AsSpan(open + 1, close - open - 1));
        if (year is < FirstYear or > LastYear)
        {
            return open + 1;
        }

        if (close == compact.Length || Closers.IndexOf(compact[close]) != Openers.IndexOf(compact[open]))
        {
            return close;
        }

        int serial = ReadSerial(compact.AsSpan(close + 1));
        number = serial > 0 ? new IssueNumber(compact.Substring(0, open), year, serial) : null;
        return serial > 0 ? null : close + 1;
    }

    /// <summary>The place in a text of a place in the same text without blanks.</summary>
    private static int WithBlanks(string text, int place)
    {
        int position = 0;
        while (position < text.Length && (place > 0 || FoldedText.IsBlank(text[position])))
        {
            place -= FoldedText.IsBlank(text[position]) ? 0 : 1;
            position++;
        }

        return position;
    }

    private static int ReadSerial(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text.Length > 0 && text[0] == '第' ? text.Slice(1) : text;
        bool isClosed = digits.Length > 1 && digits[digits.Length - 1] == '号';
        return isClosed && digits.Length <= MaxSerialDigits + 1 ? ReadDigits(digits.Slice(0, digits.Length - 1)) : -1;
    }

    private static int ReadDigits(ReadOnlySpan<char> text)
    {
        int number = 0;
        foreach (char character in text)
        {
            char folded = CharacterFolding.FoldWidth(character);
            if (folded is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + folded - '0';
        }

        return number;
    }
}
