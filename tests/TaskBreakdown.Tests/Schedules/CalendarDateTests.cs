using System;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

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
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-6-3")]
    [InlineData("2024年6月3日")]
    public void TryParse_OtherForms_Fail(string? text) => Assert.False(CalendarDate.TryParse(text, out _));

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
