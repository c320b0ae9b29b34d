using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Organizations;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class SeedCellsTests
{
    private static readonly string[] Lines =
        File.ReadAllLines(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "000_*.txt").Single());

    /// <summary>Every task of the seed, in order, with the cells that stand below its text.</summary>
    [Fact]
    public void Normalize_CellsOfTheSeed_GivesTheirMembersInOrder()
    {
        int line = 0;
        foreach (JsonElement task in Tasks())
        {
            string[] lead = Strings(task, "lead");
            line = Array.FindIndex(Lines, line, cell => Texts(cell).SequenceEqual(lead)) + 1;
            Assert.True(line > 0, $"no cell for {task}");
            string[] support = [.. Strings(task, "support"), .. Strings(task, "support_collectives")];
            if (support.Length > 0)
            {
                line = Array.FindIndex(Lines, line, cell => cell.Length > 0);
                AssertSupport(Lines[line++], support, task.GetProperty("support_open_ended").GetBoolean(), Strings(task, "support_collectives"));
            }
        }
    }

    private static void AssertSupport(string cell, string[] support, bool openEnded, string[] collectives)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(cell, OrganizationLevel.District);
        Assert.Equal(support.Order(StringComparer.Ordinal), list.Members.Select(member => member.Text).Order(StringComparer.Ordinal));
        Assert.Equal(openEnded, list.IsOpenEnded);
        Assert.Equal(collectives, list.Members.Where(member => member.IsCollective).Select(member => member.Text));
        Assert.DoesNotContain(list.Members, member => member.Kind == OrganizationKind.Unknown);
    }

    private static IEnumerable<JsonElement> Tasks() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Organizations", "seed-units.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement);

    private static string[] Strings(JsonElement task, string property) =>
        [.. task.GetProperty(property).EnumerateArray().Select(text => text.GetString()!)];

    private static IEnumerable<string> Texts(string cell) =>
        OrganizationNormalizer.Default.Normalize(cell, OrganizationLevel.District).Members.Select(member => member.Text);
}
