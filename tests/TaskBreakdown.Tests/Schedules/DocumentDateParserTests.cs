using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

public sealed class DocumentDateParserTests
{
    public static TheoryData<string, string> Dates()
    {
        var dates = new TheoryData<string, string>();
        foreach (string[] row in ScheduleTable.Read("document-dates.tsv", 2))
        {
            dates.Add(row[0], row[1]);
        }

        return dates;
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void TryParse_WritingOfTheTable_GivesTheDay(string text, string expected)
    {
        bool parsed = DocumentDateParser.TryParse(text, out CalendarDate date);

        Assert.Equal(expected, parsed ? date.ToString() : "-");
    }
}
