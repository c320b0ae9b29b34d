using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests;

/// <summary>Answers that have to be the same from many threads as from one, and wherever a program runs.</summary>
internal static class Everywhere
{
    private const int Rounds = 3;
    private const int Threads = 8;

    /// <summary>A Turkish i, Arabic digits, a decimal comma, a calendar of another era.</summary>
    private static readonly string[] Cultures = ["tr-TR", "zh-CN", "ar-SA", "fa-IR", "de-DE", "th-TH"];

    internal static void AssertSameFromManyThreads<T>(IReadOnlyList<T> inputs, Func<T, string> answer)
    {
        string[] expected = [.. inputs.Select(answer)];
        string[] atOnce = [.. Enumerable.Repeat(inputs, Rounds).SelectMany(round => round).AsParallel().AsOrdered().WithDegreeOfParallelism(Threads).Select(answer)];

        Assert.Equal(Enumerable.Repeat(expected, Rounds).SelectMany(round => round), atOnce);
    }

    internal static void AssertSameInAnyCulture<T>(IReadOnlyList<T> inputs, Func<T, string> answer)
    {
        string[] expected = In(CultureInfo.InvariantCulture, inputs, answer);

        Assert.All(Cultures, culture => Assert.Equal(expected, In(CultureInfo.GetCultureInfo(culture), inputs, answer)));
    }

    private static string[] In<T>(CultureInfo culture, IReadOnlyList<T> inputs, Func<T, string> answer)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return [.. inputs.Select(answer)];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }
}
