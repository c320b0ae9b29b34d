using System;

namespace TaskBreakdown.Schedules;

/// <summary>Reads the date of GB/T 7408 and ISO 8601: four digits, two, two, with hyphens between them.</summary>
internal static class IsoDate
{
    private const string Form = "0000-00-00";
    private const int Month = 5;
    private const int Day = 8;

    /// <summary>Where a text stops being a date; null if it is one.</summary>
    internal static int? FindFault(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        int length = 0;
        while (length < text.Length && length < Form.Length && HasForm(text[length], Form[length]))
        {
            length++;
        }

        if (length < Form.Length || length < text.Length)
        {
            return length;
        }

        (int year, int month, int day) = (NumberOf(text[..(Month - 1)]), NumberOf(text[Month..(Day - 1)]), NumberOf(text[Day..]));
        return CalendarDate.TryCreate(year, month, day, out date) ? null
            : year == 0 ? 0
            : month is 0 or > 12 ? Month : Day;
    }

    private static bool HasForm(char character, char form) => form == '-' ? character == '-' : character is >= '0' and <= '9';

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
