namespace TaskBreakdown.Schedules;

/// <summary>One stretch of time as named, not yet resolved against the document's year.</summary>
/// <param name="Unit">What it names.</param>
/// <param name="Year">The year named; 0 where none is.</param>
/// <param name="Number">Month, quarter, half (1 or 2), number of the five-year plan, or number of years; 0 where the unit has none.</param>
/// <param name="Day">Day of the month, or third of the month (1 to 3); 0 where the unit has none.</param>
internal readonly record struct DatePoint(TimeUnit Unit, int Year = 0, int Number = 0, int Day = 0)
{
    /// <summary>Years from the document's year where no year is named: 1 for 明年, -1 for 去年.</summary>
    internal int YearOffset { get; init; }

    /// <summary>Whether the words name a year, in figures or as 今年.</summary>
    internal bool NamesYear { get; init; }

    /// <summary>The point in the year of the one before it, unless it names its own; 次年 is the year behind that.</summary>
    internal DatePoint InYearOf(DatePoint earlier)
    {
        if (!NamesYear)
        {
            return this with { Year = earlier.Year, YearOffset = earlier.YearOffset, NamesYear = earlier.NamesYear };
        }

        bool isNext = Year == 0 && YearOffset == 1 && earlier.Year > 0;
        return isNext ? this with { Year = earlier.Year + 1, YearOffset = 0 } : this;
    }
}
