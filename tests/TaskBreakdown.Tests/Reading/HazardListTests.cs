using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests.Reading;

/// <summary>The list of what makes documents hard names for each point documents that show it.</summary>
public sealed class HazardListTests
{
    private const int Hazards = 55;

    private static readonly Dictionary<int, string[]> Shown = File.ReadAllLines(Path.Combine(AnnotatedDocument.Root, "README.md"))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells is [_, var number, _, _, _] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .ToDictionary(cells => int.Parse(cells[1], CultureInfo.InvariantCulture), cells => cells[3].Split(", ").Select(name => name.Trim('`')).ToArray());

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Hazards)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hazard_NamesDocumentsThatShowIt(int number)
    {
        Assert.All(Shown[number], name => Assert.Contains(number, Open(name).Hazards));
    }

    [Fact]
    public void List_HasEveryHazardOnce()
    {
        Assert.Equal(Enumerable.Range(1, Hazards), Shown.Keys.Order());
    }

    private static AnnotatedDocument Open(string name)
    {
        string[] parts = name.Split('/');
        return AnnotatedDocument.Load(parts[0])[parts[1]];
    }
}
