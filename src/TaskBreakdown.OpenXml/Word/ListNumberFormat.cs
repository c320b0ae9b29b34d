using System.Globalization;
using System.Text;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Writes the numbers of lists in the formats that Chinese documents use.</summary>
/// <remarks>Source: ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat). Formats of other scripts are written in Arabic numerals.</remarks>
internal static class ListNumberFormat
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const int Letters = 26;

    private static readonly string[] RomanTens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
    private static readonly string[] RomanOnes = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number; one that a format cannot write is written in Arabic numerals.</param>
    /// <param name="format">The name of the format in the standard.</param>
    internal static string Write(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            when number is > 0 and < 10000 => ChineseCount.Write(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" when number >= 0 => ChineseCount.WriteDigits(number),
        "chineseLegalSimplified" or "ideographLegalTraditional" when number is > 0 and < 10000 => ChineseCount.WriteLegal(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is > 0 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is > 0 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographTraditional" when number is > 0 and <= 10 => Stems[number - 1].ToString(),
        "ideographZodiac" when number is > 0 and <= 12 => Branches[number - 1].ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => Widen(Decimal(number)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" when number > 0 => Letter(number, 'A'),
        "lowerLetter" when number > 0 => Letter(number, 'a'),
        "upperRoman" when number is > 0 and < 100 => Roman(number).ToUpperInvariant(),
        "lowerRoman" when number is > 0 and < 100 => Roman(number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number) => RomanTens[number / 10] + RomanOnes[number % 10];

    /// <summary>A to Z, then AA to ZZ.</summary>
    private static string Letter(int number, char first)
    {
        int times = ((number - 1) / Letters) + 1;
        return times > 8 ? Decimal(number) : new string((char)(first + ((number - 1) % Letters)), times);
    }

    private static string Widen(string digits)
    {
        var wide = new StringBuilder(digits.Length);
        foreach (char digit in digits)
        {
            wide.Append(digit is >= '0' and <= '9' ? (char)(digit - '0' + '０') : digit);
        }

        return wide.ToString();
    }
}
