using System;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

public sealed class DateScannerTests
{
    public static TheoryData<string> Expressions()
    {
        var texts = new TheoryData<string>();
        foreach (string[] row in ScheduleTable.Read("date-expressions.tsv", 1))
        {
            texts.Add(row[0]);
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void TryRead_TextOfTheTable_ConsumesWhatTheBarsEnclose(string marked)
    {
        int start = Math.Max(0, marked.IndexOf('|', StringComparison.Ordinal));
        int length = Math.Max(0, marked.LastIndexOf('|') - start - 1);
        string text = marked.Replace("|", "", StringComparison.Ordinal);

        DateScanner.TryRead(text, start, out int charsConsumed);

        Assert.Equal(text[start..(start + length)], text[start..(start + charsConsumed)]);
    }
}
