using Xunit;

namespace TaskBreakdown.Html.Tests.Pages;

/// <summary>What a page shows, as text.</summary>
public sealed class VisibleTextTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Blanks collapse; a break of the source beside a Chinese character is none, and one between words is.
        { "<p>新建\n   学校  3所</p>", "新建学校 3所" },
        { "<p>3个,\n适老化</p>", "3个,适老化" },
        { "<p>one\ntwo</p>", "one two" },
        { "<p>&nbsp;&nbsp;索&nbsp;引&nbsp;号</p>", "索 引 号" },
        { "<p>零\u200B宽</p>", "零宽" },

        // Lines and paragraphs.
        { "<p>一<br>二</p>", "一\n二" },
        { "<p>一</p><p>二</p>", "一\n\n二" },
        { "<p>一</p><p>&nbsp;</p><p>二</p>", "一\n\n\n二" },
        { "<div>一<div>二</div>三</div>", "一\n\n二\n\n三" },
        { "<p>一<span>二</span><font>三</font><b>四</b></p>", "一二三四" },
        { "一<span style='DISPLAY: block'>二</span>三", "一\n\n二\n\n三" },
        { "<pre>一\n二</pre>", "一\n二" },

        // What shows nothing.
        { "<p>一<script>二</script><style>三</style><!-- 四 --></p>", "一" },
        { "<p>一<span style='display:none'>二</span><span hidden>三</span><span style='color:red; VISIBILITY: hidden'>四</span></p>", "一" },
        { "<p>一<input value=二><button>三</button><select><option>四</select></p>", "一" },
        { "<p>推进建設<ruby>設<rt>shè</rt></ruby></p>", "推进建設設" },
        { "<p>一<del>二</del></p>", "一" },
        { "<noscript>请开启脚本</noscript><p>一</p>", "一" },

        // Raised figures of units, and of notes.
        { "<p>45万m<sup>2</sup>、3m<sup> 3 </sup>、见<sup>[1]</sup></p>", "45万m²、3m³、见[1]" },

        // Numbers that a browser prints.
        { "<ol><li>一<li>二</ol>", "1. 一\n\n2. 二" },
        { "<ol start=5><li><p>一</p></li><li value=9>二</li></ol>", "5. 一\n\n9. 二" },
        { "<ul><li>一</ul><ol style='list-style:none'><li>二</ol>", "一\n\n二" },

        // A key and its value stand on one line.
        { "<dl><dt>索引号:</dt><dd>A1</dd><dt>发布机构:</dt><dd>区府办</dd></dl>", "索引号: A1\n\n发布机构: 区府办" },
        { "<div><div>索引号:</div><div>A1</div></div>", "索引号: A1" },
        { "<div>有效性:</div><div>发布机构:</div><div>区府办</div>", "有效性:\n\n发布机构: 区府办" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_Page_WritesDownWhatItShows(string page, string text) =>
        Assert.Equal(text, HtmlBreakdownReader.Default.Read(page).Source.Text);
}
