using System.Collections.Generic;

namespace TaskBreakdown.Tests.Organizations;

/// <summary>Every annotated cell. All were annotated before the normalizer was run on them.</summary>
internal static class AnnotatedCells
{
    /// <summary>The files, oldest first.</summary>
    internal static readonly string[] Files = ["annotated.jsonl", "cells.jsonl", "second-cells.jsonl", "third-cells.jsonl", "fourth-cells.jsonl", "fifth-cells.jsonl"];

    internal static readonly IReadOnlyList<AnnotatedCell> All = Load();

    private static List<AnnotatedCell> Load()
    {
        var cells = new List<AnnotatedCell>();
        foreach (string file in Files)
        {
            cells.AddRange(AnnotatedCell.Load(file));
        }

        return cells;
    }
}
