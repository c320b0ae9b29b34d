using System;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

public sealed class DateScannerCostTests
{
    private const string Text = "2024年12月底前完成,“十四五”末达到40%;1-9月、2021年5月1日至2022年4月30日,三年内,8:30,二〇二四年十二月三十一日。";

    [Fact]
    public void TryRead_AnyPlace_AllocatesNothing()
    {
        int read = ReadEverywhere();
        long before = GC.GetAllocatedBytesForCurrentThread();

        read += ReadEverywhere();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(read > 0);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("《")]
    [InlineData("2024年")]
    [InlineData("6月底前")]
    [InlineData(" ")]
    [InlineData("至")]
    [InlineData("1-")]
    [InlineData("无,")]
    public void FindAllAndParse_LongRepetition_EndSoon(string piece)
    {
        string text = string.Concat(System.Linq.Enumerable.Repeat(piece, 100_000));

        Assert.NotNull(DeadlineParser.Parse(text, 2024));
        Assert.NotNull(DeadlineParser.Parse("6月底前," + text, 2024));
        Assert.False(DeadlineParser.FindAll(text, 2024).IsDefault);
    }

    private static int ReadEverywhere()
    {
        int read = 0;
        for (int start = 0; start < Text.Length; start++)
        {
            DateScanner.TryRead(Text.AsSpan(), start, out int charsConsumed);
            read += charsConsumed;
        }

        return read;
    }
}
