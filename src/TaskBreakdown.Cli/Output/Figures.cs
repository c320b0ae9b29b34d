using System;
using System.Globalization;
using System.Text.Json;

namespace TaskBreakdown.Cli.Output;

/// <summary>Numbers and names as the tables and CSV of answers have them, whatever the culture.</summary>
internal static class Figures
{
    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The plain number without thousands marks; empty for null.</summary>
    internal static string Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The number for people: thousands marked, four decimals at the most; empty for null.</summary>
    internal static string Amount(decimal? number) => number?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A share rounded to six decimals; empty for null.</summary>
    internal static string Share(decimal? share) => share is { } known ? Of(Math.Round(known, 6)) : "";

    /// <summary>A share in percent with one decimal; a dash for null.</summary>
    internal static string Percent(decimal? share) => share switch
    {
        null => "–",
        > 10_000 => "> 1,000,000%",
        { } known => Math.Round(known * 100, 1).ToString("#,0.#", CultureInfo.InvariantCulture) + "%",
    };

    /// <summary>A number with its noun: <c>1 task</c>, <c>2 tasks</c>.</summary>
    internal static string Count(int number, string noun) =>
        number.ToString("#,0", CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");

    /// <summary>The name of a member as JSON has it.</summary>
    internal static string Name<T>(T member)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
