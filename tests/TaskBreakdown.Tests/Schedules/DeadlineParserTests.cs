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
