using FsCheck;
using FsCheck.Fluent;

namespace TaskBreakdown.Tests;

public static partial class DomainArbitraries
{
    private static readonly string[] SchedulePieces =
    [
        "2024年", "２０２４年", "二〇二四年", "24年", "今年", "年", "12月", "１２月", "十二月", "13月", "月", "30日", "31日", "日", "底", "前", "内", "末", "初", "中", "上旬",
        "一季度", "第二季度", "季度", "上半年", "下半年", "年底", "年内", "全年", "“十四五”", "十五五", "三年", "3年", "时间", "至", "-", "—", "到", "截至", "每", "后", "力争", "预计",
        "完成", "开工", "投入使用", "长期坚持", "持续推进", "汛期前", "同步", "报送", "《", "》", "“", "”", "(", ")", "（", "）", ",", "，", "、", ";", "。", " ", "\n", "\u3000", "8:30", "2026129日",
        "新建公园3个", "情况", "的", "2024-04-01", "2024.12", "截止时间:", "完成时限：", "99999999999", "○", "Ｏ", "\uD83D", "內", "開工",
    ];

    /// <summary>Texts stitched from the words of dates and time limits, in every order.</summary>
    public static Arbitrary<ScheduleText> ScheduleTexts() =>
        Gen.Elements(SchedulePieces).ListOf()
            .Select(pieces => new ScheduleText(string.Concat(pieces)))
            .ToArbitrary();
}

/// <summary>A text that is full of dates, most of them nonsense.</summary>
/// <param name="Text">The text.</param>
public sealed record ScheduleText(string Text);
