using System.Linq;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

public sealed class DeadlineParserTests
{
    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (string[] row in ScheduleTable.Read("deadline-cells.tsv", 7))
        {
            cells.Add(row[0], row[1], string.Join(' ', row[2..].Where(cell => cell.Length > 0)));
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Parse_CellOfTheTable_HasKindAndDays(string cell, string year, string expected) =>
        Assert.Equal(expected, Describe(DeadlineParser.Parse(cell, ScheduleTable.Year(year))));

    [Theory]
    [MemberData(nameof(Texts))]
    public void FindAll_TaskText_GivesTheLimitsOfTheTable(string text, string year, string expected) =>
        Assert.Equal(expected, DescribeAll(text, ScheduleTable.Year(year)));

    public static TheoryData<string, string, string> Texts()
    {
        var texts = new TheoryData<string, string, string>();
        foreach (string[] row in ScheduleTable.Read("deadline-texts.tsv", 3))
        {
            texts.Add(row[0], row[1], row[2]);
        }

        return texts;
    }

    [Fact]
    public void Find_TwoLimits_AreStagesThatEndWithTheLater()
    {
        Deadline? deadline = DeadlineParser.Find("2024年6月底前完成方案,12月底前建成。", 2023);

        Assert.NotNull(deadline);
        Assert.Equal(DeadlineKind.Staged, deadline.Kind);
        Assert.Equal(new CalendarDate(2024, 12, 31), deadline.End);
        Assert.Equal(["完成方案", "建成"], deadline.Stages.Select(stage => stage.Milestone));
        Assert.Equal("2024年6月底前完成方案,12月底前", deadline.Text);
    }

    [Fact]
    public void Find_NoLimit_IsNull() => Assert.Null(DeadlineParser.Find("全年新增就业2万人。", 2024));

    [Theory]
    [InlineData("进度:6月底前;截至9月完成3公里", "截至9月完成3公里")]
    [InlineData("时限：2026129日", "2026129日")]
    public void Parse_RefusedCell_SaysWhichWords(string cell, string words) =>
        Assert.Equal(words, DeadlineParser.Parse(cell, 2024).ProblemSpan.Slice(cell));

    [Fact]
    public void Parse_NoSuchYear_Throws()
    {
        Assert.Throws<System.ArgumentOutOfRangeException>(() => DeadlineParser.Parse("年底", 0));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => DeadlineParser.FindAll("年底", 9001));
        Assert.Throws<System.ArgumentNullException>(() => DeadlineParser.Parse(null!, 2024));
    }

    private static string Describe(DeadlineReading reading)
    {
        if (reading.Deadline is not { } deadline)
        {
            return reading.Problem.ToString();
        }

        string?[] facts =
        [
            deadline.Kind.ToString(),
            deadline.End?.ToString(),
            deadline.Start?.ToString(),
            deadline.Milestone,
            deadline.IsForecast ? "forecast" : null,
            deadline.Stages.IsEmpty ? null : deadline.Stages.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
        return string.Join(' ', facts.Where(fact => fact is not null));
    }

    private static string DescribeAll(string text, int? year)
    {
        var limits = DeadlineParser.FindAll(text, year);
        return limits.IsEmpty ? "-" : string.Join(' ', limits.Select(Describe));
    }

    private static string Describe(Deadline deadline)
    {
        string?[] facts =
        [
            deadline.Text,
            deadline.Kind.ToString(),
            deadline.End?.ToString() ?? "-",
            deadline.Milestone,
            deadline.IsForecast ? "forecast" : null,
        ];
        return string.Join('/', facts.Where(fact => fact is not null));
    }
}
