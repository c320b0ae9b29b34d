using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Tests.Organizations;

/// <summary>A cell with what a careful reader finds in it.</summary>
public sealed record AnnotatedCell(string Id, string Text, OrganizationLevel Level, bool OpenEnded, IReadOnlyList<AnnotatedMember> Members)
{
    public static IReadOnlyList<AnnotatedCell> Load(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Organizations", file))
            .Where(line => line.Length > 0)
            .Select(line => Parse(JsonDocument.Parse(line).RootElement))];

    public override string ToString() => $"{Id} {Text.Replace("\n", "⏎", StringComparison.Ordinal)}";

    /// <summary>What the normalizer reads otherwise than the annotation; empty where they agree.</summary>
    public IEnumerable<string> Differences()
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(Text, Level);
        if (list.IsOpenEnded != OpenEnded)
        {
            yield return $"open end: {list.IsOpenEnded}";
        }

        if (!list.Members.Select(member => member.Text).SequenceEqual(Members.Select(member => member.Text)))
        {
            yield return $"members: {string.Join(" | ", list.Members.Select(member => member.Text))}";
            yield break;
        }

        foreach ((Organization read, AnnotatedMember expected) in list.Members.Zip(Members))
        {
            foreach (string difference in expected.Differences(read))
            {
                yield return $"{expected.Text}: {difference}";
            }
        }
    }

    private static AnnotatedCell Parse(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("text").GetString()!,
        AnnotatedMember.ParseLevel(json.GetProperty("level").GetString()),
        json.GetProperty("openEnded").GetBoolean(),
        [.. json.GetProperty("members").EnumerateArray().Select(AnnotatedMember.Parse)]);
}

/// <summary>One member of an annotated cell.</summary>
public sealed record AnnotatedMember(string Text, IReadOnlyList<string> Names, OrganizationKind Kind, OrganizationLevel Level, bool Collective)
{
    public static AnnotatedMember Parse(JsonElement json) => new(
        json.GetProperty("text").GetString()!,
        [json.GetProperty("name").GetString()!, .. json.TryGetProperty("name_also", out JsonElement also) ? also.EnumerateArray().Select(name => name.GetString()!) : []],
        Enum.Parse<OrganizationKind>(json.GetProperty("kind").GetString()!, ignoreCase: true),
        ParseLevel(json.GetProperty("level").GetString()),
        json.GetProperty("collective").GetBoolean());

    public static OrganizationLevel ParseLevel(string? level) =>
        level is null ? OrganizationLevel.Unknown : Enum.Parse<OrganizationLevel>(level, ignoreCase: true);

    public IEnumerable<string> Differences(Organization read)
    {
        if (!Names.Any(name => Fold(name) == Fold(read.Name)))
        {
            yield return $"name {read.Name}, not {string.Join('/', Names)}";
        }

        if (read.Kind != Kind)
        {
            yield return $"kind {read.Kind}, not {Kind}";
        }

        if (read.Level != Level)
        {
            yield return $"level {read.Level}, not {Level}";
        }

        if (read.IsCollective != Collective)
        {
            yield return $"collective {read.IsCollective}";
        }
    }

    private static string Fold(string name) => name.Normalize(NormalizationForm.FormKC);
}
