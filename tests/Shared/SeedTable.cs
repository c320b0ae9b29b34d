using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests;

/// <summary>The seed document as the table it was before it became text.</summary>
internal static class SeedTable
{
    internal static readonly string[] Header = ["序号", "目标任务", "牵头单位", "配合单位"];

    private static readonly string[] Paragraphs =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt")).Select(line => line.Trim())];

    private static readonly int TitleLine = Array.FindIndex(Paragraphs, line => line.StartsWith("2024年区政府", StringComparison.Ordinal));

    /// <summary>What reading the text gives.</summary>
    internal static WorkBreakdown Breakdown { get; } = BreakdownReader.Default.Read(SourceText.From(string.Join('\n', Paragraphs)));

    internal static string Title => Paragraphs[TitleLine];

    /// <summary>The metadata, two pairs a row.</summary>
    internal static IReadOnlyList<string[]> Metadata { get; } =
        [.. Breakdown.Metadata.Entries.Chunk(2).Select(pairs => pairs.SelectMany(pair => new[] { pair.Key, pair.Value }).Concat(["", ""]).Take(4).ToArray())];

    /// <summary>For each section its rows of four cells.</summary>
    internal static IReadOnlyList<IReadOnlyList<string[]>> Sections { get; } = ReadSections();

    private static List<List<string[]>> ReadSections()
    {
        var sections = new List<List<string[]>>();
        string[] cells = [.. Paragraphs.Skip(TitleLine + 1).Where(line => line.Length > 0)];
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells.AsSpan(i).StartsWith(Header))
            {
                sections.Add([]);
                i += Header.Length - 1;
            }
            else if (IsNumber(cells[i]))
            {
                sections[^1].Add([cells[i], "", "", ""]);
            }
            else
            {
                sections[^1][^1][Array.FindIndex(sections[^1][^1], cell => cell.Length == 0)] = cells[i];
            }
        }

        return sections;
    }

    private static bool IsNumber(string cell) => cell.All(char.IsAsciiDigit);
}
