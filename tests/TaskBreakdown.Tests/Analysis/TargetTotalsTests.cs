using System.Linq;
using TaskBreakdown.Analysis;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

public sealed class TargetTotalsTests
{
    [Theory]
    [InlineData("新建公园3个,改造市场2个", "5 个")]
    [InlineData("植树造林12000亩以上。植树造林345亩", "≥ 823 ha")]
    [InlineData("新增绿道超8公里。新增绿道2公里", "> 10 km")]
    [InlineData("新增绿道8公里以上。新增绿道超2公里", "> 10 km")]
    [InlineData("新建公园20—30个。新建公园5个", "25–35 个")]
    [InlineData("新增债务不超过5亿元。新增债务3亿元", "300,000,000–800,000,000 元")]
    [InlineData("新增债务不超过5亿元", "≤ 500,000,000 元")]
    [InlineData("新增债务不超过5亿元。新增债务3亿元以上", "≥ 300,000,000 元")]
    [InlineData("新建公园约20个。新建公园5个", "~ 25 个")]
    [InlineData("减少建设用地300亩。减少建设用地150亩", "30 ha")]
    [InlineData("新增污水处理能力2万吨/日。新增污水处理能力5000吨/日", "25,000 t/d")]
    public void Create_FiguresOfOneKind_AddUpAndStayBounds(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Overall(text).Totals).ToString());

    [Fact]
    public void Create_LowerBounds_StayABoundInTheWrittenUnit()
    {
        TargetTotal total = Assert.Single(Overall("植树造林12000亩以上。植树造林345亩").Totals);

        Assert.Equal("≥ 12,345", total.WrittenAmount!.ToString());
        Assert.Equal("亩", total.WrittenUnit);
    }

    [Theory]
    [InlineData("新建公园3个,加装电梯2部")]
    [InlineData("新增绿道8公里,造林300亩")]
    [InlineData("粮食播种面积稳定在3万亩。新改建高标准农田1900亩")]
    [InlineData("新增耕地300亩。减少建设用地150亩")]
    [InlineData("投资3亿元。出口额增加2亿美元")]
    public void Create_FiguresOfDifferentKinds_AreNotAdded(string text) =>
        Assert.Equal(2, Overall(text).Totals.Length);

    [Theory]
    [InlineData("森林覆盖率达到42%以上", UnaddedReason.Intensive)]
    [InlineData("财政收入增长5%", UnaddedReason.Intensive)]
    [InlineData("比重提高2个百分点", UnaddedReason.Intensive)]
    [InlineData("审批时限压缩至18个工作日", UnaddedReason.Intensive)]
    [InlineData("人均体育场地面积提升至3平方米以上", UnaddedReason.Average)]
    public void Create_SharesAndAverages_AreLeftOutWithTheReason(string text, UnaddedReason reason)
    {
        TargetGroup overall = Overall(text);

        Assert.Empty(overall.Totals);
        Assert.Equal(reason, Assert.Single(overall.LeftOut).Reason);
    }

    [Fact]
    public void Create_LevelStatedInTwoTasks_CountsOnce()
    {
        TargetGroup overall = TargetTotals.Create(AnalysisPlans.Of(
            ("粮食播种面积稳定在3万亩", "区农业农村局"), ("确保粮食播种面积稳定在3万亩", "区粮食局"))).Overall;

        Assert.Equal("2,000 ha", Assert.Single(overall.Totals).ToString());
        Assert.Equal("1.2#1", Assert.Single(overall.LeftOut, left => left.Reason == UnaddedReason.Restatement).Target.Id);
    }

    [Theory]
    [InlineData("建设保障性住房4000套,其中配售型保障房1500套", "4,000 套", "1500套 Part")]
    [InlineData("新增绿道50公里,其中滨水绿道20公里、山地绿道10公里", "50 km", "20公里 Part", "10公里 Part")]
    public void Create_PartsBesideTheirWhole_AreNotAdded(string text, string expected, params string[] leftOut)
    {
        TargetGroup overall = Overall(text);

        Assert.Equal(expected, Assert.Single(overall.Totals).ToString());
        Assert.Equal(leftOut, overall.LeftOut.Select(left => $"{left.Target.Target.Raw} {left.Reason}"));
    }

    /// <summary>Where the whole is not among the targets that are added, nothing would count twice.</summary>
    [Fact]
    public void Create_PartsAlone_AreAdded()
    {
        TaskTarget[] parts = [.. TaskTarget.AllOf(AnalysisPlans.Of(("新增绿道50公里,其中滨水绿道20公里、山地绿道10公里", "区水利局"))).Skip(1)];

        Assert.Equal("30 km", Assert.Single(TargetTotals.Create(parts).Overall.Totals).ToString());
    }

    [Fact]
    public void Create_ByLead_CountsATargetWithEachLead()
    {
        TargetTotals totals = TargetTotals.Create(
            AnalysisPlans.Of(("新建公园3个", "区水利局、区农业农村局"), ("新建公园2个", "区水利局")), TargetGrouping.Lead);

        Assert.Equal(
            ["区水利局 5 个", "区农业农村局 3 个"],
            totals.Groups.Select(group => $"{group.Key} {group.Totals.Single()}"));
        Assert.Equal("5 个", totals.Overall.Totals.Single().ToString());
    }

    [Fact]
    public void Create_TasksWithoutLeadOrSubject_HaveAGroupWithoutKey() =>
        Assert.Null(Assert.Single(TargetTotals.Create(AnalysisPlans.Of(("新建公园3个", "")), TargetGrouping.Lead).Groups).Key);

    private static TargetGroup Overall(string text) =>
        TargetTotals.Create(AnalysisPlans.Of([.. text.Split('。').Select(task => (task, "区水利局"))])).Overall;
}
