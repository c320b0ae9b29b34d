using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

public sealed class BreakdownComparisonTests
{
    [Theory]
    [InlineData("新建口袋公园9个", "新建口袋公园12个", "TargetRaised", "9个", "12个", "3", "个")]
    [InlineData("新建口袋公园12个", "新建口袋公园9个", "TargetLowered", "12个", "9个", "-3", "个")]
    [InlineData("粮食播种面积稳定在3万亩", "粮食播种面积稳定在2000公顷", null, null, null, null, null)]
    [InlineData("粮食播种面积稳定在3万亩", "粮食播种面积稳定在3万亩以上", "TargetRestated", "3万亩", "3万亩", null, null)]
    [InlineData("新建口袋公园9个", "力争新建口袋公园9个", "TargetRestated", "9个", "9个", null, null)]
    [InlineData("新建公园20—30个", "新建公园20—35个", "TargetRaised", "20—30个", "20—35个", "5", "个")]
    public void Create_FigureOfOneSubject_IsRaisedLoweredOrRestated(
        string before, string after, string? kind, string? from, string? to, string? difference, string? unit)
    {
        BreakdownChange? change = Compare((before, "区水利局"), (after, "区水利局")).Changes
            .SingleOrDefault(change => change.Kind != BreakdownChangeKind.TaskReworded);

        Assert.Equal(kind, change?.Kind.ToString());
        Assert.Equal((from, to, unit), (change?.From, change?.To, change?.Unit));
        Assert.Equal(difference is null ? null : decimal.Parse(difference, System.Globalization.CultureInfo.InvariantCulture), change?.Difference);
    }

    [Fact]
    public void Create_RaisedFigure_IsExplainedWithItsShare() => Assert.Equal(
        "口袋公园 rises from 9个 to 12个 (+33.3%).",
        Compare(("新建口袋公园9个", "区水利局"), ("新建口袋公园12个", "区水利局")).Changes.Single(change => change.Kind == BreakdownChangeKind.TargetRaised).Explanation);

    /// <summary>Both figures have one subject in the words; the urban one is compared with the urban one.</summary>
    [Fact]
    public void Create_PartsOfOneSubject_AreComparedPartByPart()
    {
        IEnumerable<string> changes = Compare(("城乡居民收入分别增长6%和7.5%", "区统计局"), ("城乡居民收入分别增长7.5%和7%", "区统计局")).Changes
            .Where(change => change.TargetAfter is not null).Select(change => $"{change.Kind} {change.From} {change.To}");

        Assert.Equal(["TargetRaised 6% 7.5%", "TargetLowered 7.5% 7%"], changes);
    }

    [Theory]
    [InlineData("新建口袋公园9个", "新建口袋公园12个。", "Task 1.1 differs in figures or punctuation alone.")]
    [InlineData("新建口袋公园9个", "建成口袋公园9个", "Task 1.1 is worded anew.")]
    public void Create_OtherWords_AreSaidToBeFewOrMany(string before, string after, string explanation) => Assert.Equal(
        explanation,
        Compare((before, "区水利局"), (after, "区水利局")).Changes.Single(change => change.Kind == BreakdownChangeKind.TaskReworded).Explanation);

    [Fact]
    public void Create_OtherLead_IsHandedOver()
    {
        BreakdownChange change = Assert.Single(Compare(("新建口袋公园9个", "区水利局"), ("新建口袋公园9个", "区住房和城乡建设局")).Changes);

        Assert.Equal(BreakdownChangeKind.HandedOver, change.Kind);
        Assert.Equal("Task 1.1 is handed from 区水利局 to 区住房和城乡建设局.", change.Explanation);
    }

    [Fact]
    public void Create_OneMoreLead_JoinsAndNobodyHandsOver()
    {
        BreakdownChange change = Assert.Single(Compare(("新建口袋公园9个", "区水利局"), ("新建口袋公园9个", "区水利局、区财政局")).Changes);

        Assert.Equal((BreakdownChangeKind.LeadJoined, null, "区财政局"), (change.Kind, change.From, change.To));
    }

    [Fact]
    public void Create_OtherSupportAndLimit_AreChangesOfTheirOwn()
    {
        var june = new Deadline { Text = "6月底前", Kind = DeadlineKind.Month, End = new CalendarDate(2024, 6, 30) };
        var december = new Deadline { Text = "12月底前", Kind = DeadlineKind.Month, End = new CalendarDate(2024, 12, 31) };
        BreakdownComparison comparison = BreakdownComparison.Create(
            AnalysisPlans.Of(("做好防汛工作", "区水利局", "区财政局", june)),
            AnalysisPlans.Of(("做好防汛工作", "区水利局", "区民政局", december)));

        Assert.Equal(
            [
                "区民政局 now supports task 1.1.",
                "区财政局 no longer supports task 1.1.",
                "The time limit of task 1.1 changes from '6月底前' to '12月底前'.",
            ],
            comparison.Changes.Select(change => change.Explanation));
    }

    [Fact]
    public void Create_TasksWithoutAMatch_AreAddedAndDroppedWithTheirTargets()
    {
        BreakdownComparison comparison = BreakdownComparison.Create(
            AnalysisPlans.Of(("整治河道5公里", "区水利局"), ("做好退役军人服务保障", "区退役军人事务局")),
            AnalysisPlans.Of(("做好退役军人服务保障", "区退役军人事务局"), ("加装住宅电梯15部", "区住房和城乡建设局")));

        Assert.Equal(
            ["TaskAdded +1.2", "TargetAdded +1.2#1", "TaskDropped -1.1", "TargetDropped -1.1#1"],
            comparison.Changes.Select(change => change.Kind + (change.After is null ? " -" : " +") +
                (change.TargetAfter?.Id ?? change.TargetBefore?.Id ?? change.After?.Id ?? change.Before?.Id)));
        Assert.Equal(1m, Assert.Single(comparison.Matches).Score);
    }

    [Fact]
    public void Create_TargetThatWentToAnotherTask_IsMovedAndNotDropped()
    {
        BreakdownComparison comparison = BreakdownComparison.Create(
            AnalysisPlans.Of(("实施城区绿化,新建口袋公园9个,优化园林养护管理机制", "区住房和城乡建设局")),
            AnalysisPlans.Of(("实施城区绿化,优化园林养护管理机制", "区住房和城乡建设局"), ("新建口袋公园9个", "区水利局")));

        Assert.Contains(comparison.Changes, change => change.Kind == BreakdownChangeKind.TargetMoved && change.Before!.Id == "1.1" && change.After!.Id == "1.2");
        Assert.DoesNotContain(comparison.Changes, change => change.Kind is BreakdownChangeKind.TargetAdded or BreakdownChangeKind.TargetDropped);
    }

    [Fact]
    public void Create_InsertedTask_LeavesTheOthersMatched()
    {
        string[] texts = ["推进垃圾分类提质", "改造老旧小区4个", "新建口袋公园9个", "加装既有住宅电梯15部"];
        BreakdownComparison comparison = BreakdownComparison.Create(
            AnalysisPlans.Of([.. texts.Select(text => (text, "区住房和城乡建设局"))]),
            AnalysisPlans.Of([.. texts.Prepend("开展全民运动会").Select(text => (text, "区住房和城乡建设局"))]));

        Assert.Equal(BreakdownChangeKind.TaskAdded, Assert.Single(comparison.Changes).Kind);
        Assert.Equal(texts, comparison.Matches.Select(match => match.After.Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    public void Create_ScoreOutsideItsRange_Throws(double score) => Assert.Throws<ArgumentOutOfRangeException>(
        () => BreakdownComparison.Create(new WorkBreakdown(), new WorkBreakdown(), (decimal)score));

    /// <summary>Twice the tasks may take four times the memory at worst, as pairs do, and not more.</summary>
    [Fact]
    public void Create_HundredsOfTasks_GrowsNoFasterThanThePairs()
    {
        long few = AllocatedBy(150);
        long many = AllocatedBy(300);

        Assert.True(many < few * 4.5, $"{few} bytes for 150 tasks, {many} for 300");
    }

    private static long AllocatedBy(int tasks)
    {
        WorkBreakdown before = Repeated(tasks, offset: 0);
        WorkBreakdown after = Repeated(tasks, offset: 7);
        BreakdownComparison.Create(before, after);
        long start = GC.GetAllocatedBytesForCurrentThread();
        BreakdownComparison.Create(before, after);
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static WorkBreakdown Repeated(int tasks, int offset)
    {
        WorkTask[] seed = [.. SeedAnnotations.Breakdown.Tasks];
        return new WorkBreakdown
        {
            Sections =
            [
                new WorkSection
                {
                    Number = 1,
                    Tasks =
                    [
                        .. Enumerable.Range(0, tasks).Select(i => seed[(i + offset) % seed.Length] with
                        {
                            Id = $"1.{i + 1}",
                            Text = seed[(i + offset) % seed.Length].Text + (char)('一' + i),
                        }),
                    ],
                },
            ],
        };
    }

    private static BreakdownComparison Compare((string Text, string Lead) before, (string Text, string Lead) after) =>
        BreakdownComparison.Create(AnalysisPlans.Of(before), AnalysisPlans.Of(after));
}
