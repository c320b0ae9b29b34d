using System;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Targets;

/// <summary>Reads what a figure is per: the denominator of its unit, or a word such as 人均 or 每人每月.</summary>
internal static class PerRules
{
    private static readonly (string Word, string Per)[] Words =
    [
        ("每人每月", "人·月"), ("每人每年", "人·年"), ("每人每天", "人·日"), ("每户每年", "户·年"), ("每户每月", "户·月"), ("每千人口", "千人口"), ("每万人口", "万人口"),
        ("每千人", "千人"), ("每万人", "万人"), ("每十万人", "十万人"), ("每百户", "百户"), ("人均", "人"), ("户均", "户"), ("亩均", "亩"), ("年均", "年"), ("日均", "日"), ("月均", "月"),
        ("每年", "年"), ("每月", "月"), ("每天", "日"), ("每日", "日"), ("每人", "人"), ("每户", "户"), ("每亩", "亩"), ("年产", "年"), ("年供水", "年"), ("年出栏", "年"), ("年处理", "年"), ("日处理", "日"), ("日供水", "日"), ("年发电", "年"),
    ];

    internal static string? Read(TextFrame frame, in ScannedQuantity quantity, MeasureUnit? unit, int segmentStart, in ClauseAnalysis clause)
    {
        if (quantity.Unit.IsRate)
        {
            return frame.Source.Substring(quantity.UnitSpan.Start + quantity.Unit.DenominatorStart, quantity.Unit.Length - quantity.Unit.DenominatorStart);
        }

        // 人均可支配收入增长6% is a growth of the average, not an amount per person.
        if (quantity.IsShare || unit?.Dimension == Dimension.Ratio)
        {
            return null;
        }

        ReadOnlySpan<char> before = frame.Folded.AsSpan(segmentStart, quantity.Span.Start - segmentStart);
        foreach ((string word, string per) in Words)
        {
            int at = before.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            bool isConcentration = unit?.Dimension == Dimension.Concentration;
            if (at >= 0 && !isConcentration && NearFigure(before, at, clause))
            {
                return per;
            }
        }

        return null;
    }

    /// <summary>No other list member may stand between the word and the figure.</summary>
    private static bool NearFigure(ReadOnlySpan<char> before, int at, in ClauseAnalysis clause) =>
        before[at..].IndexOf('、') < 0 || !clause.Per.IsEmpty;
}
