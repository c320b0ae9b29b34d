using System.Globalization;
using System.Text;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Chinese numerals as lists and cells count with them.</summary>
internal static class ChineseCount
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";

    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] LegalPlaces = ["", "拾", "佰", "仟"];

    /// <summary>A number from 1 to 9999: 一, 十, 十一, 二十, 一百零一.</summary>
    internal static string Write(int number)
    {
        string text = Write(number, Digits, Places);
        return text.StartsWith("一十", System.StringComparison.Ordinal) ? text.Substring(1) : text;
    }

    /// <summary>A number from 1 to 9999 in the forms that cannot be altered: 壹, 壹拾, 贰拾.</summary>
    internal static string WriteLegal(int number) => Write(number, LegalDigits, LegalPlaces);

    /// <summary>A number digit by digit: 二〇二四.</summary>
    internal static string WriteDigits(int number)
    {
        var text = new StringBuilder();
        foreach (char digit in number.ToString(CultureInfo.InvariantCulture))
        {
            text.Append(digit is >= '0' and <= '9' ? Digits[digit - '0'] : digit);
        }

        return text.ToString();
    }

    private static string Write(int number, string digits, string[] places)
    {
        string figures = number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        bool hasGap = false;
        for (int i = 0; i < figures.Length; i++)
        {
            int digit = figures[i] - '0';
            if (digit == 0)
            {
                hasGap = true;
                continue;
            }

            text.Append(hasGap ? "零" : "").Append(digits[digit]).Append(places[figures.Length - 1 - i]);
            hasGap = false;
        }

        return text.ToString();
    }
}
