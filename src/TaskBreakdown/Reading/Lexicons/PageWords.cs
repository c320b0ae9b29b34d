using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>What a page prints around a document: site chrome, notes, page furniture, lists of attachments.</summary>
internal static class PageWords
{
    /// <summary>How lines of a site begin that are no part of the document.</summary>
    private static readonly WordSet ChromeStarts =
    [
        "分享到", "分享:", "责任编辑", "扫一扫", "浏览次数", "访问量", "点击数", "点击量", "点击次数", "阅读次数", "语音播报", "朗读", "返回顶部",
        "打印", "您当前的位置", "当前位置", "无障碍", "长者模式", "字体:", "字号:[", "关闭窗口", "关闭本页", "【打印", "【关闭", "[打印", "[关闭", "上一篇", "下一篇",
        "主办单位:", "网站标识码", "版权所有", "技术支持:", "政策解读", "相关链接", "相关阅读", "相关附件", "附件下载", "点击下载", "收藏本站",
        "关于我们", "联系我们", "网站地图", "信息来源", "来源:", "文章来源", "稿件来源", "编辑:", "审核:", "首页>", "本文由", "回到顶部",
        "上一条", "下一条", "上一页", "下一页", "我要纠错", "相关解读", "相关新闻", "相关文章", "相关稿件", "相关信息:",
        "解读链接", "微信扫", "手机扫", "用手机扫", "繁体版", "简体版", "网站支持IPv6", "适老版", "大字版",
        "喜欢此内容的人", "点“在看”", "点亮“在看”", "点赞(", "点“赞”", "长按识别", "长按二维码", "阅读原文", "预览时标签不可点", "收录于合集", "—END—", "-END-", "[END]",
    ];

    /// <summary>What converters and libraries of documents print on every sheet.</summary>
    private static readonly WordSet FurnitureStarts = ["下载后可", "文档可自由编辑", "可编辑word", "可编辑Word"];

    /// <summary>What stands above a list of links.</summary>
    private static readonly WordSet LinkLists = ["政策解读", "相关解读", "相关链接", "相关阅读", "相关附件", "相关新闻", "相关文章", "相关稿件", "相关信息", "附件下载", "热点推荐", "猜你喜欢"];

    /// <summary>Links to readings of the document, which stand in a row; a task may begin with such a word.</summary>
    private static readonly WordSet Readings = ["文字解读", "图文解读", "图片解读", "媒体解读", "视频解读", "专家解读", "文件解读", "图解", "一图读懂"];

    private static readonly WordSet PageBreaks = ["续表", "续上表", "接上表", "接上页", "续上页", "转下页", "接下页", "转下表"];

    /// <summary>How notes below a table or a list begin.</summary>
    private static readonly WordSet NoteStarts =
        ["注:", "(注:", "备注:", "附注:", "说明:", "填表说明", "联系人:", "(联系人", "(联系电话", "联系电话:", "填报人", "填报单位", "抄送:", "主送:", "主题词:", "※", "详见"];

    /// <summary>Words that row captions of sums begin with.</summary>
    private static readonly WordSet SumStarts = ["合计", "小计", "总计", "共计"];

    /// <summary>Whether a line belongs to the site, not to the document.</summary>
    /// <param name="compact">The line, width folded, blanks deleted.</param>
    internal static bool IsChrome(ReadOnlySpan<char> compact) => compact.TrimStart("[【(").Begins(ChromeStarts) || AreReadings(compact);

    /// <summary>文字解读 图解 媒体解读: nothing but such links.</summary>
    private static bool AreReadings(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<char> rest = compact;
        while (Readings.MatchStart(rest) is > 0 and int length)
        {
            rest = rest.Slice(length);
        }

        return rest.IsEmpty && !compact.IsEmpty;
    }

    /// <summary>Whether a line belongs to the sheet the text was printed on, wherever in a sentence or table it stands.</summary>
    internal static bool IsFurniture(ReadOnlySpan<char> compact) => IsPageNumber(compact) || IsPageBreak(compact) || compact.Begins(FurnitureStarts);

    /// <summary>Whether a line is a note.</summary>
    internal static bool IsNote(ReadOnlySpan<char> compact) => compact.Begins(NoteStarts);

    /// <summary>Whether a line stands above a list that is no part of the document, or of its tasks: of links, of notes.</summary>
    internal static bool OpensList(ReadOnlySpan<char> compact) => LinkLists.Holds(compact.Trim("【】[]:")) || (IsNote(compact) && compact.Ends(":"));

    /// <summary>Whether a cell heads a row of sums.</summary>
    internal static bool IsSum(ReadOnlySpan<char> compact) => compact.Begins(SumStarts);

    /// <summary>Whether a cell does whose words blanks may spread: 合 计.</summary>
    internal static bool IsSpreadSum(ReadOnlySpan<char> folded)
    {
        ReadOnlySpan<char> words = folded.Slice(FoldedText.Trim(folded).Start);
        return !words.IsEmpty && SumStarts.MayBegin(words[0]) && FoldedText.RemoveBlanks(words).Begins(SumStarts);
    }

    /// <summary>Whether a line opens an attachment: 附件, 附件1, 附件2:….</summary>
    internal static bool IsAttachment(ReadOnlySpan<char> compact) =>
        compact.Begins("附件") || compact is "附:" or "附表" || compact.Begins("附表");

    /// <summary>Whether a table cannot go on behind this line.</summary>
    internal static bool EndsTable(ReadOnlySpan<char> compact) => IsChrome(compact) || IsNote(compact) || IsAttachment(compact) || IsPublicNote(compact);

    /// <summary>Whether a line says that the document is made public: (此件公开发布).</summary>
    internal static bool IsPublicNote(ReadOnlySpan<char> compact) => compact.Begins("(") && IsPublic(compact.Slice(1));

    /// <summary>Whether the words of a bracket say so.</summary>
    internal static bool IsPublic(ReadOnlySpan<char> inner) => inner.Begins("此件") || inner.Begins("本文有");

    /// <summary>What a table says where a page ends: <c>续表</c>, <c>(接上页)</c>.</summary>
    private static bool IsPageBreak(ReadOnlySpan<char> compact) => PageBreaks.Holds(compact.Trim("()"));

    /// <summary>Page numbers: <c>— 2 —</c>, <c>- 2 -</c>, <c>第1页共6页</c>.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> compact)
    {
        if (compact.Begins("第") && compact.Length > 2 && compact[1] is >= '0' and <= '9' && compact.Length <= 12)
        {
            return compact.Ends("页");
        }

        ReadOnlySpan<char> inner = compact.Trim("—-–―一");
        return inner.Length > 0 && inner.Length <= compact.Length - 2 && inner.Length <= 3 && inner.IsDigits();
    }
}
