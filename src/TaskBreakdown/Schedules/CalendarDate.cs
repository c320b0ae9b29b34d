using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Schedules;

/// <summary>A day of the Gregorian calendar, without time of day or zone (日期).</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one.</para>
/// <para>Stands in for <c>DateOnly</c>, which .NET Framework lacks. Years 1 to 9999. Orders by time.
/// <see langword="default"/> is 0001-01-01.</para>
/// </remarks>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    private readonly DateTime _day;

    /// <summary>Creates a date.</summary>
    /// <param name="year">Year, 1 to 9999.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day, 1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day) =>
        _day = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Year, 1 to 9999.</summary>
    public int Year => _day.Year;

    /// <summary>Month, 1 to 12.</summary>
    public int Month => _day.Month;

    /// <summary>Day of the month, from 1.</summary>
    public int Day => _day.Day;

    /// <summary>The last day of a month.</summary>
    /// <param name="year">Year, 1 to 9999.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <returns>The 28th to the 31st.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static CalendarDate EndOfMonth(int year, int month) =>
        new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Makes a date if there is such a day.</summary>
    /// <param name="year">Year.</param>
    /// <param name="month">Month.</param>
    /// <param name="day">Day of the month.</param>
    /// <param name="date">The date; <see langword="default"/> when the result is <see langword="false"/>.</param>
    /// <returns>Whether the calendar has that day.</returns>
    public static bool TryCreate(int year, int month, int day, out CalendarDate date)
    {
        date = default;
        bool exists = year is >= 1 and <= 9999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month);
        if (exists)
        {
            date = new CalendarDate(year, month, day);
        }

        return exists;
    }

    /// <summary>Reads a date in the form <c>2024-12-31</c>, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The whole text of the date, without blanks around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such date; the message names the position.</exception>
    /// <remarks>The forms of documents, 2024年12月31日 and others, are read by <see cref="DeadlineParser"/>.</remarks>
    public static CalendarDate Parse(string text)
    {
        Throw.IfNull(text);
        return IsoDate.FindFault(text.AsSpan(), out CalendarDate date) is { } position
            ? throw new FormatException($"No date such as 2024-12-31: '{text}' stops being one at position {position}.")
            : date;
    }

    /// <summary>Reads a date in the form <c>2024-12-31</c>, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The whole text of the date; null is no date.</param>
    /// <param name="date">The date; <see langword="default"/> when the result is <see langword="false"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDate date) =>
        IsoDate.FindFault(text.AsSpan(), out date) is null;

    /// <summary>Midnight at the start of the day, of unspecified kind.</summary>
    /// <returns>The date for interfaces that want a <see cref="DateTime"/>.</returns>
    public DateTime ToDateTime() => _day;

#if NET8_0_OR_GREATER
    /// <summary>The same day as a <see cref="DateOnly"/>; not on .NET Standard, which has none.</summary>
    /// <returns>The date for interfaces that want a <see cref="DateOnly"/>.</returns>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(_day);
#endif

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _day.CompareTo(other._day);

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is earlier or the same day.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is later or the same day.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date as <c>2024-12-31</c> (GB/T 7408, ISO 8601).</summary>
    /// <returns>Ten characters.</returns>
    public override string ToString() => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
