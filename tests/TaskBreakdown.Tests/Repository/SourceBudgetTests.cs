using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests.Repository;

/// <summary>Short files: half of them under 120 lines, 95 % under 350, none over 500.</summary>
public sealed class SourceBudgetTests
{
    private static readonly int[] Lengths =
        [.. RepositoryFiles.Find("src", "*.cs").Select(LengthOf).Order()];

    [Fact]
    public void Files_Median_IsUnder120Lines() => Assert.True(Lengths[Lengths.Length / 2] < 120);

    [Fact]
    public void Files_NineteenOfTwenty_AreUnder350Lines() => Assert.True(Lengths[Lengths.Length * 95 / 100] < 350);

    [Fact]
    public void Files_All_AreAtMost500Lines() =>
        Assert.Empty(RepositoryFiles.Find("src", "*.cs").Where(file => LengthOf(file) > 500).ToArray());

    [Fact]
    public void Files_None_HideTheirSizeInRegions() => Assert.Empty(
        RepositoryFiles.Find("src", "*.cs").Where(file => RepositoryFiles.Read(file).Contains("#region", StringComparison.Ordinal)).ToArray());

    [Fact]
    public void Files_None_AreNamedForNothing()
    {
        string[] empty = ["Helper", "Utils", "Manager", "Common"];
        IEnumerable<string> found = RepositoryFiles.Find("src", "*.cs")
            .Where(file => empty.Any(word => file.Contains(word, StringComparison.Ordinal)));

        Assert.Empty(found);
    }

    private static int LengthOf(string file) => RepositoryFiles.Read(file).Count(character => character == '\n');
}
