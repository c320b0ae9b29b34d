using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Tells titles of documents and captions of tables from other lines.</summary>
internal static class TitleWords
{
    private const int LongestTitle = 90;
    private const int ShortestTitle = 5;

    /// <summary>Nouns that titles of documents, lists and tables end with.</summary>
    private static readonly WordSet Endings =
    [
        "通知", "分解", "分解表", "分工", "分工方案", "分工表", "方案", "清单", "一览表", "任务表", "进度表", "汇总表", "情况表", "责任表", "安排表", "计划表", "台账", "要点", "意见", "计划",
        "安排", "报告", "公告", "通报", "决定", "办法", "规划", "目标表", "项目表", "民生实事", "实事项目", "项目", "任务", "目标", "工作", "措施", "情况", "表", "函", "任务书", "责任书", "分解落实", "承诺", "承诺书",
    ];

    /// <summary>Kinds of documents (党政机关公文处理工作条例), which titles that begin with 关于 end with.</summary>
    private static readonly WordSet Genres =
        ["通知", "意见", "公告", "通告", "通报", "决定", "决议", "报告", "请示", "批复", "函", "纪要", "办法", "规定", "方案", "要点", "计划", "规划", "措施", "细则"];

    private static readonly string[] Extensions = [".docx", ".doc", ".pdf", ".xlsx", ".xls", ".wps", ".et", ".ofd"];

    /// <summary>Whether a line can be the title of a document.</summary>
    /// <param name="compact">The line, width folded, blanks deleted.</param>
    internal static bool IsTitle(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<char> title = WithoutTail(compact);
        return !compact.HasAny("»>›") && title.Length is >= ShortestTitle and <= LongestTitle
            && !title.HasAny("。;:?!|")
            && title.Ends(Endings);
    }

    /// <summary>Whether a line can be the first of a title that runs over two.</summary>
    internal static bool IsTitleStart(ReadOnlySpan<char> compact) =>
        compact.Length is >= ShortestTitle and <= LongestTitle
        && !compact.HasAny("。;:?!|,")
        && (compact.Has("关于") || compact.Ends("人民政府") || compact.Ends("办公室") || compact.Has("年"));

    /// <summary>Whether a text is the beginning of a title that has to say what kind of document it is: 关于印发….</summary>
    internal static bool IsOpen(ReadOnlySpan<char> compact) => compact.Has("关于") && !compact.HasAny("。;:?!|") && !WithoutTail(compact).Ends(Genres);

    /// <summary>Whether a text names the kind of a document: the rest of a title, 责任分工方案.</summary>
    internal static bool EndsWithGenre(ReadOnlySpan<char> compact) => compact.Ends(Genres) || compact.Ends("分解表") || compact.Ends("清单") || compact.Ends("一览表");

    /// <summary>Whether a line above a header row belongs to the table below: its title, its attachment, its unit.</summary>
    internal static bool IsCaption(ReadOnlySpan<char> compact) =>
        PageWords.IsAttachment(compact)
        || compact.Begins("(单位:")
        || compact.Begins("单位:")
        || (compact.Length <= LongestTitle && Outlines.OutlineMark.Find(compact) is { IsHeadingMark: true } && !compact.Has('。'))
        || IsTitle(compact);

    /// <summary>Length of the extension of a file name that a title ends with; 0 without one.</summary>
    internal static int ExtensionLength(ReadOnlySpan<char> folded)
    {
        foreach (string extension in Extensions)
        {
            if (folded.EndsWith(extension.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return extension.Length;
            }
        }

        return 0;
    }

    /// <summary>The title without a bracket such as (部分) or (试行) and without the extension of a file name.</summary>
    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<char> title = compact.Slice(0, compact.Length - ExtensionLength(compact));
        int open = title.LastIndexOf('(');
        return open > 0 && title[title.Length - 1] == ')' ? title.Slice(0, open) : title;
    }
}
