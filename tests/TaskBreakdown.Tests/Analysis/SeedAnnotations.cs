using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests.Analysis;

/// <summary>The seed document as read, and the hand-made annotations that tests count by themselves.</summary>
internal static class SeedAnnotations
{
    internal static WorkBreakdown Breakdown { get; } = BreakdownReader.Default.Read(
        SourceText.From(File.ReadAllText(Path.Combine("Seeds", "000_b31d4c8d9ca6cfbf.txt"))));

    internal static IReadOnlyList<UnitsOfTask> Units { get; } =
        [.. Rows("Organizations", "seed-units.jsonl").Select(json => new UnitsOfTask(
            IdOf(json), Strings(json, "lead"), Strings(json, "support"), Strings(json, "support_collectives"), json.GetProperty("support_open_ended").GetBoolean()))];

    internal static IReadOnlyList<JsonElement> Targets { get; } = [.. Rows("targets", "seed-targets.jsonl")];

    internal static string IdOf(JsonElement json) => $"{json.GetProperty("section")}.{json.GetProperty("number")}";

    private static IEnumerable<JsonElement> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine("Data", folder, file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string[] Strings(JsonElement json, string property) =>
        [.. json.GetProperty(property).EnumerateArray().Select(text => text.GetString()!)];
}

/// <summary>The annotated cells of one task of the seed.</summary>
internal sealed record UnitsOfTask(string Id, string[] Lead, string[] Support, string[] Collectives, bool IsOpenEnded)
{
    internal string[] Section => Id.Split('.');
}
