using System;
using System.Linq;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>The keys of metadata headers, as catalogues of government information print them.</summary>
internal static class MetadataKeys
{
    internal const string IndexNumber = "indexNumber";
    internal const string DocumentNumber = "documentNumber";
    internal const string IssuingBody = "issuingBody";
    internal const string IssueDate = "issueDate";
    internal const string PublicationDate = "publicationDate";
    internal const string Title = "title";

    /// <summary>Words of the site between keys: they end a value and are no keys.</summary>
    internal const string Chrome = "";

    /// <summary>Keys that begin alike stand longest first.</summary>
    private static readonly MetadataKey[] Keys =
    [
        new("索引号", IndexNumber),
        new("统一编号", null),
        new("发文字号", DocumentNumber),
        new("备注/文号", DocumentNumber),
        new("发布文号", DocumentNumber),
        new("文件编号", DocumentNumber),
        new("文号", DocumentNumber),
        new("字号", DocumentNumber),
        new("成文日期", IssueDate),
        new("成文时间", IssueDate),
        new("发文日期", IssueDate),
        new("公文生成日期", IssueDate),
        new("生成日期", IssueDate),
        new("颁布时间", PublicationDate),
        new("颁布日期", PublicationDate),
        new("发布日期", PublicationDate),
        new("发布时间", PublicationDate),
        new("公布日期", PublicationDate),
        new("公开日期", PublicationDate),
        new("日期", PublicationDate),
        new("施行日期", "effectiveDate"),
        new("生效日期", "effectiveDate"),
        new("实施日期", "effectiveDate"),
        new("废止日期", "repealDate"),
        new("失效日期", "repealDate"),
        new("发布机构", IssuingBody),
        new("发文机关", IssuingBody),
        new("发文机构", IssuingBody),
        new("发布单位", IssuingBody),
        new("发文单位", IssuingBody),
        new("制定机关", IssuingBody),
        new("机构名称", IssuingBody),
        new("公开责任部门", null),
        new("主题分类", "subjectCategory"),
        new("组配分类", "category"),
        new("信息分类", "category"),
        new("所属类目", "category"),
        new("体裁分类", "genre"),
        new("公文种类", "genre"),
        new("法规类别", "genre"),
        new("分类", "category"),
        new("公开方式", "disclosure"),
        new("公开类别", "disclosure"),
        new("公开属性", "disclosure"),
        new("公开范围", "audience"),
        new("公开时限", null),
        new("公开程序", null),
        new("有效性", "validity"),
        new("公文时效", "validity"),
        new("时效性", "validity"),
        new("是否有效", "validity"),
        new("效力状态", "validity"),
        new("有效状态", "validity"),
        new("效力级别", null),
        new("文件标题", Title),
        new("公文名称", Title),
        new("文件名称", Title),
        new("信息名称", Title),
        new("标题", Title),
        new("名称", Title),
        new("信息来源", "source"),
        new("文章来源", "source"),
        new("稿件来源", "source"),
        new("来源", "source"),
        new("浏览次数", null),
        new("点击数", null),
        new("点击量", null),
        new("访问量", null),
        new("阅读次数", null),
        new("阅读量", null),
        new("浏览量", null),
        new("作者", null),
        new("关键词", "keywords"),
        new("主题词", "keywords"),
        new("内容概述", "summary"),
        new("政策咨询机关", null),
        new("政策咨询电话", null),
        new("发文顺序号", null),
        new("字体大小", Chrome),
        new("文字大小", Chrome),
        new("字体", Chrome),
        new("视力保护色", Chrome),
        new("分享到", Chrome),
        new("分享", Chrome),
        new("打印", Chrome),
        new("责任编辑", Chrome),
    ];

    /// <summary>What keys begin with; most places of a line are told by it.</summary>
    private static readonly string Firsts = string.Concat(Keys.Select(key => key.Key[0]).Distinct());

    /// <summary>Whether a value is what a site offers to press, not what a catalogue says: 字号:[ 大 中 小 ].</summary>
    internal static bool IsChromeValue(ReadOnlySpan<char> folded) => FoldedText.RemoveBlanks(folded).TrimStart("[(【").Begins("大中小");

    /// <summary>The key that stands at an offset, blanks inside it passed over.</summary>
    /// <param name="folded">The line, width folded.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="end">Offset just behind the key.</param>
    internal static MetadataKey? FindAt(ReadOnlySpan<char> folded, int start, out int end)
    {
        end = start;
        if (start >= folded.Length || !Firsts.Has(folded[start]))
        {
            return null;
        }

        foreach (MetadataKey key in Keys)
        {
            end = MatchLoosely(folded, start, key.Key);
            if (end >= 0)
            {
                return key;
            }
        }

        end = start;
        return null;
    }

    /// <summary>Where a word ends that begins at an offset, blanks between its characters allowed; -1 if it does not.</summary>
    private static int MatchLoosely(ReadOnlySpan<char> folded, int start, ReadOnlySpan<char> word)
    {
        int at = start;
        foreach (char character in word)
        {
            while (at > start && at < folded.Length && FoldedText.IsBlank(folded[at]))
            {
                at++;
            }

            if (at >= folded.Length || folded[at] != character)
            {
                return -1;
            }

            at++;
        }

        return at;
    }
}
