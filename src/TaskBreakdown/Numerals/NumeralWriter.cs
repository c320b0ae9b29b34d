using System;
using System.Globalization;
using System.Text;

namespace TaskBreakdown.Numerals;

/// <summary>Writes numbers in Chinese characters, four digits at a time under 万 and 亿.</summary>
internal readonly struct NumeralWriter(ChineseNumeralForm form)
{
    private const decimal Wan = 10_000m;
    private const decimal Yi = 100_000_000m;

    private readonly bool _isEveryday = form == ChineseNumeralForm.Everyday;

    private string Digits => _isEveryday ? "零一二三四五六七八九" : "零壹贰叁肆伍陆柒捌玖";

    private string Powers => _isEveryday ? "十百千" : "拾佰仟";

    internal string Write(decimal value)
    {
        var text = new StringBuilder();
        decimal size = Math.Abs(value);
        decimal whole = decimal.Truncate(size);
        AppendWhole(text, whole);
        if (_isEveryday && text.Length > 1 && text[0] == '一' && text[1] == '十')
        {
            // Only the first ten of a number drops its 一: 十二, but 一百一十二.
            text.Remove(0, 1);
        }

        AppendDecimals(text, size - whole);
        return value < 0 ? text.Insert(0, '负').ToString() : text.ToString();
    }

    private void AppendWhole(StringBuilder text, decimal value)
    {
        if (value >= Yi)
        {
            AppendParts(text, value, Yi, '亿');
        }
        else if (value >= Wan)
        {
            AppendParts(text, value, Wan, '万');
        }
        else
        {
            AppendSection(text, (int)value);
        }
    }

    /// <summary>What counts in 万 or 亿, and the rest behind it; 零 where the rest leaves a place empty.</summary>
    private void AppendParts(StringBuilder text, decimal value, decimal unit, char mark)
    {
        decimal head = decimal.Truncate(value / unit);
        decimal rest = value - (head * unit);
        AppendWhole(text, head);
        text.Append(mark);
        if (rest == 0)
        {
            return;
        }

        if (rest < unit / 10m)
        {
            text.Append('零');
        }

        AppendWhole(text, rest);
    }

    private void AppendSection(StringBuilder text, int value)
    {
        if (value < 10)
        {
            text.Append(Digits[value]);
            return;
        }

        int power = value < 100 ? 1 : value < 1000 ? 2 : 3;
        int unit = power == 1 ? 10 : power == 2 ? 100 : 1000;
        text.Append(Digits[value / unit]).Append(Powers[power - 1]);
        int rest = value % unit;
        if (rest == 0)
        {
            return;
        }

        if (rest < unit / 10)
        {
            text.Append('零');
        }

        AppendSection(text, rest);
    }

    private void AppendDecimals(StringBuilder text, decimal part)
    {
        if (part == 0)
        {
            return;
        }

        text.Append('点');
        foreach (char digit in part.ToString(CultureInfo.InvariantCulture).TrimEnd('0').Substring(2))
        {
            text.Append(Digits[digit - '0']);
        }
    }
}
