using System;
using System.Globalization;
using FsCheck.Xunit;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class CalendarDateTests
{
    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(2024, 4, 31, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(2024, 13, 1, false)]
    [InlineData(2024, 1, 0, false)]
    public void TryCreate_Day_SaysWhetherTheCalendarHasIt(int year, int month, int day, bool expected)
    {
        Assert.Equal(expected, CalendarDate.TryCreate(year, month, day, out CalendarDate date));
        Assert.Equal(expected ? new CalendarDate(year, month, day) : default, date);
    }

    [Fact]
    public void Constructor_NoSuchDay_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 2, 29));

    [Fact]
    public void ToString_Date_ReadsBack()
    {
        var date = new CalendarDate(2024, 6, 3);

        Assert.Equal("2024-06-03", date.ToString());
        Assert.True(CalendarDate.TryParse(date.ToString(), out CalendarDate read));
        Assert.Equal(date, read);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("2024", 4)]
    [InlineData("2024-6-3", 6)]
    [InlineData("2024年6月3日", 4)]
    [InlineData("２０２４-06-03", 0)]
    [InlineData(" 2024-06-03", 0)]
    [InlineData("2024-06-03 ", 10)]
    [InlineData("2024-06-03T00:00", 10)]
    [InlineData("0000-01-01", 0)]
    [InlineData("2024-00-01", 5)]
    [InlineData("2024-13-01", 5)]
    [InlineData("2024-06-31", 8)]
    [InlineData("2023-02-29", 8)]
    public void Parse_AnythingElse_NamesThePosition(string text, int position)
    {
        Assert.False(CalendarDate.TryParse(text, out CalendarDate date));
        Assert.Equal(default, date);
        Assert.Equal(
            $"No date such as 2024-12-31: '{text}' stops being one at position {position}.",
            Assert.Throws<FormatException>(() => CalendarDate.Parse(text)).Message);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CalendarDate.Parse(null!));
        Assert.False(CalendarDate.TryParse(null, out _));
    }

    [Property]
    public void Parse_WrittenDate_GivesItBack(DateTime day)
    {
        var date = new CalendarDate(day.Year, day.Month, day.Day);

        Assert.Equal(date, CalendarDate.Parse(date.ToString()));
        Assert.Equal(date.ToString(), date.ToDateOnly().ToString("O", CultureInfo.InvariantCulture));
    }

    [Property]
    public void TryParse_HostileText_IsWhatParseReads(HostileText hostile)
    {
        if (CalendarDate.TryParse(hostile.Text, out CalendarDate date))
        {
            Assert.Equal(date, CalendarDate.Parse(hostile.Text));
        }
        else
        {
            Assert.Throws<FormatException>(() => CalendarDate.Parse(hostile.Text));
        }
    }

    [Fact]
    public void Comparison_Dates_OrderByTime()
    {
        var earlier = new CalendarDate(2024, 6, 30);
        CalendarDate later = CalendarDate.EndOfMonth(2024, 7);

        Assert.True(earlier < later);
        Assert.True(later >= earlier);
        Assert.Equal(31, later.Day);
        Assert.Equal(new DateTime(2024, 7, 31), later.ToDateTime());
    }
}
