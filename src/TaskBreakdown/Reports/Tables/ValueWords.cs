using System;
using System.Globalization;

namespace TaskBreakdown.Reports.Tables;

/// <summary>Values as people read them and as files hold them; culture-free.</summary>
internal static class ValueWords
{
    /// <summary>For people: amounts in groups of three digits, flags as words.</summary>
    internal static string Of(object? value, ReportLanguage language) => value switch
    {
        null => "",
        string text => text,
        bool flag => Flag(flag, language),
        int number => number.ToString("#,##0", CultureInfo.InvariantCulture),
        decimal amount => Amount(amount),
        _ => Plain(value),
    };

    /// <summary>An amount with every digit it has and no trailing zeros, in groups of three.</summary>
    internal static string Amount(decimal amount) =>
        amount.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>A share in percent, to a tenth.</summary>
    internal static string Share(decimal share) =>
        Math.Round(share * 100, 1, MidpointRounding.AwayFromZero).ToString("#,##0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>For files: every digit, no groups; <c>true</c> and <c>false</c>; days as <c>2024-12-31</c>.</summary>
    internal static string Plain(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        decimal amount => amount.ToString("0.############################", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No report holds a value of {value.GetType()}.", nameof(value)),
    };

    private static string Flag(bool flag, ReportLanguage language) => (flag, language) switch
    {
        (true, ReportLanguage.Chinese) => "是",
        (false, ReportLanguage.Chinese) => "否",
        (true, _) => "yes",
        _ => "no",
    };
}
