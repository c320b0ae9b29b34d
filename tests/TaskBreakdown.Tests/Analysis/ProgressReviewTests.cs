using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

public sealed class ProgressReviewTests
{
    /// <summary>The 182nd of the 366 days of 2024.</summary>
    private static readonly CalendarDate Midsummer = new(2024, 6, 30);

    private static readonly CalendarDate YearEnd = new(2024, 12, 31);

    [Theory]
    [InlineData("新建口袋公园10个", "6", "0.6", false)]
    [InlineData("新建口袋公园10个", "12", "1.2", true)]
    [InlineData("新增绿道8公里", "4000米", "0.5", false)]
    [InlineData("新改建高标准农田1.5万亩", "1000公顷", "1", true)]
    [InlineData("粮食播种面积稳定在3万亩以上", "3", "0.0001", false)]
    [InlineData("占比超80%", "80", "1", false)]
    [InlineData("占比超80%", "81", "1.0125", true)]
    [InlineData("失业率控制在5%以内", "4", "1", true)]
    [InlineData("失业率控制在5%以内", "5", "1", true)]
    [InlineData("失业率控制在5%以内", "6.25", "0.8", false)]
    [InlineData("失业率低于5%", "5", "1", false)]
    [InlineData("审批时限压缩至18个工作日", "20", "0.9", false)]
    [InlineData("审批时限压缩至18个工作日", "15", "1", true)]
    [InlineData("能耗下降4%以上", "3", "0.75", false)]
    [InlineData("能耗下降4%以上", "5", "1.25", true)]
    [InlineData("新建公园20—30个", "10", "0.5", false)]
    [InlineData("新建公园20—30个", "25", "1", true)]
    [InlineData("新建公园20—30个", "40", "0.75", false)]
    [InlineData("新建公园约100个", "96", "0.96", true)]
    [InlineData("新建公园约100个", "94", "0.94", false)]
    [InlineData("新建口袋公园10个", "-3", "0", false)]
    public void Create_OneActual_AttainsWhatComparisonAndChangeSay(string text, string value, string attainment, bool isMet)
    {
        TargetStanding standing = Review(text, value, Midsummer).Standing;

        Assert.Equal(decimal.Parse(attainment, CultureInfo.InvariantCulture), standing.Attainment);
        Assert.Equal(isMet, standing.IsMet);
    }

    [Theory]
    [InlineData("人均体育场地面积提升至3平方米", "2.8", "2.5", "0.6")]
    [InlineData("审批时限压缩至18个工作日", "20", "24", "0.6667")]
    [InlineData("审批时限压缩至18个工作日", "26", "24", "0")]
    [InlineData("新建口袋公园10个", "6", "5", "0.6")]
    public void Create_LevelWithBaseline_AttainsAPartOfTheWay(string text, string value, string baseline, string attainment)
    {
        ReportedActual actual = Actual(value) with { Baseline = decimal.Parse(baseline, CultureInfo.InvariantCulture) };
        TargetStanding standing = ProgressReview.Create(Plan(text), [actual], Midsummer).Targets.Single().Standing;

        Assert.Equal(decimal.Parse(attainment, CultureInfo.InvariantCulture), Math.Round(standing.Attainment!.Value, 4));
    }

    [Theory]
    [InlineData("新建口袋公园10个", "10", ProgressStatus.Met)]
    [InlineData("新建口袋公园10个", "5", ProgressStatus.Green)]
    [InlineData("新建口袋公园10个", "4", ProgressStatus.Yellow)]
    [InlineData("新建口袋公园10个", "3", ProgressStatus.Red)]
    [InlineData("失业率控制在5%以内", "4", ProgressStatus.Green)]
    [InlineData("失业率控制在5%以内", "6", ProgressStatus.Yellow)]
    [InlineData("失业率控制在5%以内", "9", ProgressStatus.Red)]
    [InlineData("财政收入增长5%以上", "4.5", ProgressStatus.Yellow)]
    [InlineData("财政收入增长5%以上", "2", ProgressStatus.Red)]
    public void Create_DefaultRule_LooksAtTheTimeGoneBy(string text, string value, ProgressStatus status) =>
        Assert.Equal(status, Review(text, value, Midsummer).Status);

    [Fact]
    public void Create_LimitKeptToTheEnd_IsMet() => Assert.Equal(ProgressStatus.Met, Review("失业率控制在5%以内", "4", YearEnd).Status);

    [Fact]
    public void Create_TimeUp_IsOverdueFromTheNextDay()
    {
        var plan = AnalysisPlans.Of(("新建口袋公园10个", "区水利局", "", new Deadline { Text = "6月底前", Kind = DeadlineKind.Month, End = Midsummer }));

        Assert.Equal(ProgressStatus.Yellow, ProgressReview.Create(plan, [Actual("9")], Midsummer).Targets.Single().Status);
        TargetProgress late = ProgressReview.Create(plan, [Actual("9")], new CalendarDate(2024, 7, 1)).Targets.Single();
        Assert.Equal(ProgressStatus.Overdue, late.Status);
        Assert.Equal("Overdue since 2024-06-30: 90% of 10个 (9个 on 2024-05-31), 100% expected.", late.Explanation);
    }

    [Theory]
    [InlineData("2024年6月底前新建口袋公园10个", "2024-06-30")]
    [InlineData("新建口袋公园10个", "2024-12-31")]
    [InlineData("到2025年底,建成口袋公园10个", "2025-12-31")]
    public void Create_LimitInTheSentence_CountsForItsTarget(string text, string due) =>
        Assert.Equal(due, Review(text, "5", Midsummer).Standing.Due.ToString());

    [Fact]
    public void Create_Expected_IsTheShareOfTheDays()
    {
        TargetStanding standing = Review("新建口袋公园10个", "5", Midsummer).Standing;

        Assert.Equal(182m / 366, standing.Expected);
        Assert.Equal((new CalendarDate(2024, 1, 1), YearEnd), (standing.Start, standing.Due));
        Assert.Equal(1m, Review("新建口袋公园10个", "5", YearEnd).Standing.Expected);
        Assert.Equal(0m, Review("新建口袋公园10个", "5", new CalendarDate(2023, 12, 31)).Standing.Expected);
    }

    [Fact]
    public void Create_OwnCurveRuleAndTime_AreUsed()
    {
        var options = new ProgressOptions
        {
            CurveOf = _ => ProgressCurve.Through(new CurvePoint(0.5m, 0.2m)),
            Rule = standing => standing.Attainment >= standing.Expected ? ProgressStatus.Green : ProgressStatus.Red,
            Start = new CalendarDate(2024, 1, 1),
            End = new CalendarDate(2024, 12, 29),
        };
        TargetProgress progress = ProgressReview.Create(Plan("新建口袋公园10个"), [Actual("2")], Midsummer, options).Targets.Single();

        Assert.Equal((0.2m, ProgressStatus.Green), (progress.Standing.Expected, progress.Status));
    }

    [Fact]
    public void Create_SeveralReports_TakesTheLastUpToTheDay()
    {
        ProgressReview review = ProgressReview.Create(
            Plan("新建口袋公园10个"),
            [
                Actual("4") with { AsOf = new CalendarDate(2024, 4, 30) },
                Actual("7") with { AsOf = new CalendarDate(2024, 7, 31) },
                Actual("5") with { AsOf = new CalendarDate(2024, 5, 31) },
                Actual("6") with { AsOf = new CalendarDate(2024, 5, 31) },
                Actual("1") with { AsOf = new CalendarDate(2024, 1, 31) },
            ],
            Midsummer);

        Assert.Equal(6m, review.Targets.Single().Standing.Value);
        Assert.Equal(
            [
                "0:0: info TB0114: The actual of 2024-07-31 is later than the review of 2024-06-30; it does not count yet.",
                "0:0: warning TB0115: Target 1.1#1 has more than one actual of 2024-05-31; the last one counts.",
            ],
            review.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("1", "1.1#1")]
    [InlineData("口袋公园", "1.1#1")]
    [InlineData("绿道", "1.1#2")]
    [InlineData("8公里", "1.1#2")]
    [InlineData("８公里", "1.1#2")]
    [InlineData("公园", "1.1#1")]
    public void Create_TargetByNumberSubjectOrFigure_IsFound(string target, string id)
    {
        ProgressReview review = ProgressReview.Create(
            Plan("新建口袋公园10个,新增绿道8公里"), [Actual("1") with { Target = target }], Midsummer);

        Assert.Equal(id, Assert.Single(review.Targets, progress => progress.Standing.Actual is not null).Target.Id);
    }

    [Fact]
    public void Create_IdOfATarget_NeedsNoTargetBesideIt()
    {
        ProgressReview review = ProgressReview.Create(
            Plan("新建口袋公园10个,新增绿道8公里"), [Actual("1") with { TaskId = "1.1#2" }], Midsummer);

        Assert.Equal("1.1#2", Assert.Single(review.Targets, progress => progress.Standing.Actual is not null).Target.Id);
    }

    public static TheoryData<string, string?, string?, string> Misplaced => new()
    {
        { "9.9", null, null, "TB0110: The plan has no task '9.9'; the actual does not count." },
        { "1.1", "隧道", null, "TB0111: Task 1.1 has no target '隧道', but 1 口袋公园 10个, 2 绿道 8公里; the actual does not count." },
        { "1.1#3", null, null, "TB0111: Task 1.1 has no target '3', but 1 口袋公园 10个, 2 绿道 8公里; the actual does not count." },
        { "1.1", null, null, "TB0112: '' may be several targets of task 1.1: 1 口袋公园 10个, 2 绿道 8公里; name one by its number. The actual does not count." },
        { "1.1", "绿道", "亩", "TB0113: An amount in '亩' cannot be compared with the target 8公里 of task 1.1; the actual does not count." },
    };

    [Theory]
    [MemberData(nameof(Misplaced))]
    public void Create_ActualThatFitsNoTarget_IsSaidWithWhatThereIs(string task, string? target, string? unit, string expected)
    {
        ReportedActual actual = Actual("1") with { TaskId = task, Target = target, Unit = unit, Position = new LinePosition(3, 1) };
        ProgressReview review = ProgressReview.Create(Plan("新建口袋公园10个,新增绿道8公里"), [actual], Midsummer);

        Assert.Equal("3:1: error " + expected, Assert.Single(review.Diagnostics).ToString());
        Assert.Equal(2, review.Unreported.Count());
    }

    [Fact]
    public void Create_Organizations_CountTheirTargets()
    {
        WorkBreakdown plan = AnalysisPlans.Of(
            ("新建口袋公园10个,新增绿道8公里", "区水利局、区财政局"), ("加装电梯4部", "区水利局"), ("推进垃圾分类", "区民政局"));
        ProgressReview review = ProgressReview.Create(
            plan,
            [Actual("20") with { Target = "1" }, Actual("2") with { Target = "2" }],
            Midsummer);

        OrganizationProgress water = review.Organizations[0];
        Assert.Equal(["区水利局", "区财政局"], review.Organizations.Select(organization => organization.Name!));
        Assert.Equal((3, 2), (water.Targets.Length, water.Reported));
        Assert.Equal(
            (1, 1, 1),
            (water.Count(ProgressStatus.Met), water.Count(ProgressStatus.Red), water.Count(ProgressStatus.NotReported)));
        Assert.Equal(0.625m, water.MeanAttainment);
        Assert.Equal("1.2#1", Assert.Single(review.Unreported).Id);
        Assert.Equal("1.3", Assert.Single(review.TasksWithoutTargets).Id);
    }

    [Fact]
    public void Create_OptionsThatCannotBe_Throw()
    {
        Assert.Throws<ArgumentException>(() => ProgressReview.Create(
            Plan("新建公园3个"), new List<ReportedActual>(), Midsummer, new ProgressOptions { Start = YearEnd, End = Midsummer }));
        Assert.Throws<ArgumentException>(() => ProgressReview.Create(
            Plan("新建公园3个"), new List<ReportedActual>(), Midsummer, new ProgressOptions { AboutTolerance = 2 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatusRules.TrafficLight(1.2m));
        Assert.Throws<ArgumentException>(() => ProgressCurve.Through(new CurvePoint(0.5m, 0.5m), new CurvePoint(0.4m, 0.6m)));
        Assert.Throws<ArgumentException>(() => ProgressCurve.Through(new CurvePoint(0.5m, 1.5m)));
    }

    private static TargetProgress Review(string text, string value, CalendarDate asOf) =>
        ProgressReview.Create(Plan(text), [Actual(value)], asOf).Targets.Single();

    private static WorkBreakdown Plan(string text) => AnalysisPlans.Of((text, "区水利局"));

    private static ReportedActual Actual(string value)
    {
        Assert.True(TaskBreakdown.Analysis.Actuals.ActualAmount.TryParse(value, out decimal amount, out string unit));
        return new ReportedActual { TaskId = "1.1", Value = amount, Unit = unit, AsOf = new CalendarDate(2024, 5, 31) };
    }
}
