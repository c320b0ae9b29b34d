using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskBreakdown.Corpora;

/// <summary>One of the 62 targets that people found in the seed document.</summary>
/// <param name="Section">Number of its table, from 1.</param>
/// <param name="Number">Number of its task.</param>
/// <param name="Value">The figure, multipliers applied.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Comparator"><c>=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>, <c>&lt;=</c> or <c>~</c>.</param>
public sealed record SeedTarget(
    [property: JsonPropertyName("section")] int Section,
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("value")] decimal Value,
    [property: JsonPropertyName("unit")] string Unit,
    [property: JsonPropertyName("comparator")] string Comparator)
{
    /// <summary>All of them, in the order of the document.</summary>
    public static IReadOnlyList<SeedTarget> All { get; } =
        [.. CorpusFiles.ReadLines("seed-targets.jsonl").Select(line => JsonSerializer.Deserialize<SeedTarget>(line)!)];
}
