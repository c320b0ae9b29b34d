using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>The source-generated expression with groups, its figures turned into decimals.</summary>
internal sealed class ValuesExpressionContestant() : Contestant("Source-generated regex, values")
{
    internal override long Run(string line)
    {
        long sum = 0;
        for (Match match = RivalPatterns.WithValues().Match(line); match.Success; match = match.NextMatch())
        {
            sum += (long)ValueOf(match) + match.Groups["unit"].Length + ComparatorOf(match).Length;
        }

        return sum;
    }

    internal override IEnumerable<Finding> Find(string line) =>
        RivalPatterns.WithValues().Matches(line)
            .Select(match => new Finding(ValueOf(match), match.Groups["unit"].Value, ComparatorOf(match)));

    private static decimal ValueOf(Match match)
    {
        ReadOnlySpan<char> number = match.Groups["number"].ValueSpan;
        decimal factor = match.Groups["multiplier"].ValueSpan switch
        {
            "万亿" => 1_000_000_000_000m,
            "亿" => 100_000_000m,
            "百万" => 1_000_000m,
            "万" => 10_000m,
            "千" => 1_000m,
            _ => 1m,
        };
        bool parsed = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        return (parsed ? value : SmallChineseNumber(number)) * factor;
    }

    /// <summary>Up to 999, which is as far as published targets go in characters.</summary>
    private static decimal SmallChineseNumber(ReadOnlySpan<char> number)
    {
        int total = 0;
        int digit = 0;
        foreach (char character in number)
        {
            int scale = character switch { '十' => 10, '百' => 100, _ => 0 };
            if (scale > 0)
            {
                total += (digit == 0 ? 1 : digit) * scale;
                digit = 0;
                continue;
            }

            digit = character == '两' ? 2 : "〇一二三四五六七八九".IndexOf(character, StringComparison.Ordinal);
        }

        return total + Math.Max(0, digit);
    }

    private static string ComparatorOf(Match match) => match.Groups["behind"].ValueSpan switch
    {
        "以上" or "及以上" => ">=",
        "以下" or "及以下" or "以内" or "之内" => "<=",
        "左右" or "上下" or "余" or "多" => "~",
        _ => ComparatorBefore(match.Groups["before"].ValueSpan),
    };

    private static string ComparatorBefore(ReadOnlySpan<char> word) => word switch
    {
        "不少于" or "不低于" or "不小于" or "至少" => ">=",
        "不高于" or "不超过" or "不超" or "不大于" or "至多" or "最多" or "最高" or "控制在" => "<=",
        "超过" or "突破" or "高于" or "大于" or "多于" or "超" or "逾" => ">",
        "低于" or "少于" or "小于" or "不足" or "不到" => "<",
        "大约" or "约" or "接近" or "近" => "~",
        _ => "=",
    };
}
