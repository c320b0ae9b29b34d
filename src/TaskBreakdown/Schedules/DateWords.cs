namespace TaskBreakdown.Schedules;

/// <summary>The words that dates and periods are made of, and those that only look as if they were.</summary>
internal static class DateWords
{
    /// <summary>Years named by their distance from the document's year, with that distance.</summary>
    internal static readonly (string Word, int Offset)[] RelativeYears =
    [
        ("今年", 0),
        ("本年", 0),
        ("当年", 0),
        ("明年", 1),
        ("来年", 1),
        ("次年", 1),
        ("翌年", 1),
        ("后年", 2),
        ("去年", -1),
        ("上年", -1),
        ("前年", -2),
    ];

    /// <summary>The whole of the document's year.</summary>
    internal static readonly string[] WholeYear = ["全年", "整年", "全年度"];

    /// <summary>What joins the two ends of a range; dashes come folded onto one.</summary>
    internal static readonly string[] RangeSeparators = ["--", "-", "~", "至", "到"];

    /// <summary>Not later than the stretch named before them.</summary>
    internal static readonly string[] Before = ["之前", "以前", "前"];

    /// <summary>Inside the stretch named before them.</summary>
    internal static readonly string[] Within = ["之内", "以内", "内"];

    /// <summary>Nouns that begin like an edge of time but are none: 2024年内蒙古, 2024年中央一号文件, 6月前期工作.</summary>
    internal static readonly string[] NotAnEdge =
    [
        "内蒙", "内江", "内需", "内外", "内部", "内涝", "内河", "内控", "内科", "内陆", "内贸", "内生", "内容",
        "中央", "中国", "中心", "中小", "中期", "中高", "中医", "中考", "中学", "中等", "中部", "中华", "中共", "中职", "中型", "中试",
        "前期", "前海", "前沿", "前列", "前景", "前提", "前往", "前进", "前端", "前置", "前瞻", "前后", "前三", "前十",
        "初步", "初级", "初中", "初心", "初期", "初始", "初审", "初评", "初验", "初稿",
        "末端", "末梢", "末级", "底线", "底册", "底色",
    ];

    /// <summary>What makes a number of years a stretch that ends: 三年内, 用五年时间.</summary>
    internal static readonly string[] SpanEndings = ["左右的时间", "左右时间", "的时间", "时间", "之内", "以内", "内"];

    /// <summary>What follows 年 in words that are no date: 5-9年级, 3-5年制.</summary>
    internal static readonly string[] NotAfterYears = ["级", "制", "龄", "期", "以上", "以下", "一遇", "生"];

    /// <summary>What a bare number of years follows when it is a stretch of time: 过去五年, 有效期3年.</summary>
    internal static readonly string[] BeforeYears =
    [
        "过去", "连续", "未来", "今后", "为期", "有效期", "有效期为", "有效期限为", "最近", "近", "历时", "时隔", "前", "后", "再用", "力争用", "争取用", "要用",
    ];

    /// <summary>What follows an unquoted 十四五 when it is the plan and not a count.</summary>
    internal static readonly string[] AfterPlan = ["末", "期", "规划", "时期", "初", "中期", "开局", "收官", "建设", "以来", "前", "后"];

    /// <summary>What has to stand behind the closing quotation mark of a plan for the mark to be part of the date.</summary>
    internal static readonly string[] PlanParts = ["末", "期", "初", "中期", "时期", "规划期"];

    /// <summary>Parts of a plan period that are named behind it.</summary>
    internal static readonly string[] PlanEnd = ["规划期末", "期末", "末期", "末", "规划末"];
}
