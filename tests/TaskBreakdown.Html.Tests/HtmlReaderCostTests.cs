using System.Linq;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.Html.Tests;

/// <summary>What reading a page costs grows with the page and no faster.</summary>
public sealed class HtmlReaderCostTests
{
    private const string Header = "<table><tr><td>序号<td>工作任务<td>牵头单位<td>配合单位";

    public static TheoryData<string, string> Pages => new()
    {
        { Header, "<tr><td>1<td>新建学校3所。<td>区教育局<td>区财政局、各街道" },
        { Header, "<tr><td rowspan=2>1<td>新建学校3所。<td rowspan=3>区教育局<td><tr><td>改造5座" },
        { Header, "<tr><td colspan=4>一、教育工程" },
        { "", Header },
        { "", "<p>1.新建学校3所。</p><p>责任单位：区教育局</p>" },
        { "", "<ul><li><a href='#'>首页</a></li></ul>" },
        { "<style>.a{display:none}</style>", "<span class='a b c'>新建</span>" },
        { "", "<style>.a{display:none}.b,.c{color:red}</style>" },
        { "", "<div class='share'>分享</div>文" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_TenTimesThePage_AllocatesAboutTenTimesAsMuch(string head, string piece) => Growth.AssertIsLinear(
        100,
        count => head + string.Concat(Enumerable.Repeat(piece, count)),
        page => Assert.NotNull(HtmlBreakdownReader.Default.Read(page)));
}
