using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

/// <summary>Two invented pairs of documents, whose tasks were paired by hand before they were first compared.</summary>
public sealed class TwoYearsTests
{
    [Fact]
    public void Create_TwoYearsOfACounty_PairsTheTasksAsAReaderDoes()
    {
        AnnotatedPairs pairs = AnnotatedPairs.Load("two-years.tsv");

        Assert.Equal(pairs.Annotated, pairs.Found());
    }

    /// <summary>The one pair that no reader makes: kindergartens and high schools, whose tasks share all words but that.</summary>
    [Fact]
    public void Create_TwoDraftsOfACity_PairsTheTasksAsAReaderDoesButForOne()
    {
        AnnotatedPairs pairs = AnnotatedPairs.Load("two-drafts.tsv");

        Assert.Empty(pairs.Annotated.Except(pairs.Found()));
        Assert.Equal(["3-3"], pairs.Found().Except(pairs.Annotated));
    }

    /// <summary>Pairs of numbers, the earlier first, of which either is missing where a task has no partner.</summary>
    private sealed record AnnotatedPairs(string[][] Rows)
    {
        internal IEnumerable<string> Annotated =>
            Rows.Where(row => row[0].Length > 0 && row[1].Length > 0).Select(row => $"{row[0]}-{row[1]}").Order(StringComparer.Ordinal);

        internal static AnnotatedPairs Load(string file) =>
            new([.. File.ReadAllLines(Path.Combine("Data", "analysis", file)).Select(line => line.Split('\t'))]);

        internal IEnumerable<string> Found() => BreakdownComparison.Create(Year(0), Year(1)).Matches
            .Select(match => $"{match.Before.Number}-{match.After.Number}").Order(StringComparer.Ordinal);

        private WorkBreakdown Year(int column) => AnalysisPlans.Of(
            [.. Rows.Where(row => row[column].Length > 0).OrderBy(row => int.Parse(row[column], CultureInfo.InvariantCulture))
                .Select(row => (row[column + 2], "县政府办"))]);
    }
}
