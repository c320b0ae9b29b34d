using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Cli.Commands;

/// <summary>Reads the cells of one run, each at the level its line or the command gives.</summary>
internal sealed class OrganizationCells(OrganizationNormalizer normalizer, string defaultLevel, ToolConsole console)
{
    /// <summary>The levels as the contract names them.</summary>
    internal static readonly string[] Levels =
        [.. Enum.GetNames<OrganizationLevel>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    internal OrganizationList Read(LineContent content, int line)
    {
        if (!TryReadLevel(content, out OrganizationLevel level))
        {
            console.Complain($"line {line}: the level '{content.Level}' is none of {string.Join(", ", Levels)}; read as unknown.");
        }

        return normalizer.Normalize(content.Text, level);
    }

    internal ImmutableArray<OrganizationExplanation> Explain(LineContent content)
    {
        TryReadLevel(content, out OrganizationLevel level);
        return normalizer.Explain(content.Text, DocumentAuthority.Of(level));
    }

    private bool TryReadLevel(LineContent content, out OrganizationLevel level)
    {
        int index = Array.IndexOf(Levels, content.Level ?? defaultLevel);
        level = index < 0 ? OrganizationLevel.Unknown : (OrganizationLevel)index;
        return index >= 0;
    }
}
