using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TaskBreakdown.Docs.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Every document of the project, as a path from the root; nothing that a build left.</summary>
    internal static IEnumerable<string> Documents() =>
        new[] { ".", "docs", "seeds", "benchmarks", "src/TaskBreakdown", "src/TaskBreakdown.Cli", "src/TaskBreakdown.Html", "src/TaskBreakdown.OpenXml" }
            .SelectMany(folder => Directory.EnumerateFiles(PathOf(folder), "*.md"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TaskBreakdown.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from a build inside the repository.");
    }
}
