namespace TaskBreakdown.Measures.Tables;

/// <summary>Words that name a unit only behind a slash: 元/月, 元/生. Elsewhere they are dates and nouns.</summary>
internal static class DenominatorUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("月", "月", "month", Dimension.Time, "月", Fraction.One) { IsDenominatorOnly = true },
        new("季", "季", "quarter", Dimension.Time, "季", Fraction.One, ["季度"]) { IsDenominatorOnly = true },
        new("学年", "学年", "school year", Dimension.Time, "学年", Fraction.One) { IsDenominatorOnly = true },
        new("时", "时", "hour", Dimension.Time, "h", Fraction.One, ["h"]) { IsDenominatorOnly = true },
        new("生", "生", "pupil", Dimension.Count, "生", Fraction.One, ["学生"]) { IsDenominatorOnly = true },
        new("人口", "人口", "inhabitant", Dimension.Count, "人口", Fraction.One) { IsDenominatorOnly = true },
        new("企业", "企业", "enterprise", Dimension.Count, "企业", Fraction.One) { IsDenominatorOnly = true },
    ];
}
