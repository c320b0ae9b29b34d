namespace TaskBreakdown.Measures.Tables;

/// <summary>Words that name a unit only behind a slash: 元/月, 元/生. Elsewhere they are dates and nouns.</summary>
internal static class DenominatorUnits
{
    internal const string Rows = """
        [/time]
        月 | month
        季 季度 | quarter
        学年 | school year
        [/time h]
        时 h | hour
        [/count]
        生 学生 | pupil
        人口 | inhabitant
        企业 | enterprise
        """;
}
