using System;
using System.Globalization;
using Humanizer;

namespace TaskBreakdown.Reports.Tables;

/// <summary>How far off a day is, in words.</summary>
internal static class DueWords
{
    /// <summary>Any day will do: only the distance is told.</summary>
    private static readonly DateTime SomeDay = new(2000, 6, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private const int FarthestDay = 365 * 1900;

    internal static string Of(int daysLeft, ReportLanguage language)
    {
        if (language == ReportLanguage.Chinese)
        {
            return daysLeft switch
            {
                0 => "今天",
                > 0 => $"还有{Plain(daysLeft)}天",
                _ => $"已过{Plain(-daysLeft)}天",
            };
        }

        int sound = Math.Max(-FarthestDay, Math.Min(FarthestDay, daysLeft));
        return daysLeft == 0 ? "today" : SomeDay.AddDays(sound).Humanize(utcDate: false, SomeDay, CultureInfo.InvariantCulture);
    }

    private static string Plain(int days) => days.ToString(CultureInfo.InvariantCulture);
}
