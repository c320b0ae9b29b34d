namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Denominators with 每 as they stand beside a verb.</summary>
internal static class EachWords
{
    internal static readonly WordGroup Each = new(WordClass.Per, """
        每年 每月 每日 每天 每季度 每周 每人 每户 每亩 每人每月 每人每年 每人每天
        每人每日 每人每次 每户每年 每户每月 每亩每年 每千人口 每千人 每万人 每万人口
        每百户 每百人 每十万人 每平方公里 每村 每镇 每乡镇 每校 每社区 每个村 每个乡镇
        每个镇 每个社区 每个街道 每个县 每个县区 每个学校 每个行政村 每生 每床 每公顷
        每立方米 每吨 每学期 每半年 每两年 每年每人 每月每人
        """);
}
