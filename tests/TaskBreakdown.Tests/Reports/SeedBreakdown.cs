using System;
using System.IO;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests.Reports;

/// <summary>The published document that comes with the project.</summary>
internal static class SeedBreakdown
{
    private static readonly Lazy<WorkBreakdown> Read = new(() => BreakdownReader.Default.Read(SourceText.From(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt")))));

    internal static WorkBreakdown Value => Read.Value;
}
