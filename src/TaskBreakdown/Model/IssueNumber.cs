using System;
using System.Globalization;

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
    /// <param name="number">The number; null when the result is <see langword="false"/>.</param>
    /// <returns>Whether the text is a whole document number. A damaged one (<c>亳政办〔20251</c>) is none.</returns>
    public static bool TryParse(string? text, out IssueNumber? number)
    {
        number = null;
        string compact = Text.FoldedText.RemoveBlanks(text ?? "");
        int open = compact.AsSpan().IndexOfAny(Openers.AsSpan());
        int close = open + YearLength + 1;
        if (open < 1 || close >= compact.Length || Closers.IndexOf(compact[close]) != Openers.IndexOf(compact[open]))
        {
            return false;
        }

        int year = ReadDigits(compact.AsSpan(open + 1, YearLength));
        int serial = ReadSerial(compact.AsSpan(close + 1));
        bool isSound = year is >= FirstYear and <= LastYear && serial > 0;
        number = isSound ? new IssueNumber(compact.Substring(0, open), year, serial) : null;
        return isSound;
    }

    /// <summary>The number as the standard writes it: <c>竹府办〔2016〕20号</c>.</summary>
    /// <returns>Agency, year in hexagonal brackets, serial number, 号.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}〔{1}〕{2}号", Agency, Year, Serial);

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
            char folded = Text.CharacterFolding.FoldWidth(character);
            if (folded is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + folded - '0';
        }

        return number;
    }
}
