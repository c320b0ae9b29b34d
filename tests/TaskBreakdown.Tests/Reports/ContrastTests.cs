using System;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Reports.Html;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

/// <summary>Words keep a contrast of 4.5 : 1 to their ground, and pictures 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public sealed class ContrastTests
{
    [Fact]
    public void Shades_OfTheHeatMap_CarryReadableFigures() =>
        Assert.All(HeatMap.Shades, shade => Assert.True(Contrast(shade.Fill, shade.Ink) >= 4.5, $"{shade.Ink} on {shade.Fill}"));

    [Theory]
    [InlineData("--ink", "#ffffff")]
    [InlineData("--quiet", "#ffffff")]
    [InlineData("--accent", "#ffffff")]
    [InlineData("--ink", "#f6f8fa")]
    public void Inks_OfTheStyleSheet_AreReadable(string ink, string ground)
    {
        string sheet = ReportStyle.Sheet.ToString();
        string colour = sheet[(sheet.IndexOf(ink + ": ", StringComparison.Ordinal) + ink.Length + 2)..][..7];

        Assert.True(Contrast(colour, ground) >= 4.5, $"{colour} on {ground}");
    }

    [Fact]
    public void Bars_StandOutFromTheirGround() => Assert.True(Contrast("#1f5fa8", "#eef2f6") >= 3);

    private static double Contrast(string first, string second)
    {
        double[] lights = [.. new[] { first, second }.Select(Luminance).Order()];
        return (lights[1] + 0.05) / (lights[0] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
