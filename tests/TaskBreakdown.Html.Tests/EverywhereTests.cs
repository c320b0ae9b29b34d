using System;
using System.IO;
using System.Linq;
using TaskBreakdown.Json;
using TaskBreakdown.Reading;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.Html.Tests;

/// <summary>One reader gives the same answers to many threads and in any culture.</summary>
public sealed class EverywhereTests
{
    private static readonly byte[][] Pages =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    [Fact]
    public void Read_FromManyThreads_AnswersAsFromOne() => Everywhere.AssertSameFromManyThreads(Pages, Answer);

    [Fact]
    public void Read_InAnyCulture_AnswersAsInTheInvariantOne() => Everywhere.AssertSameInAnyCulture(Pages, Answer);

    private static string Answer(byte[] page)
    {
        BreakdownDocument read = HtmlBreakdownReader.Default.Read(page);
        return read.Source.Text + BreakdownJson.Serialize(read.Breakdown);
    }
}
