using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TaskBreakdown.Tests.Repository;

/// <summary>The checkout that the tests were built from.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] BuildFolders = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Source files under a folder, as paths from the root with forward slashes; nothing that a build made.</summary>
    internal static IEnumerable<string> Find(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(IsNoSource))
            .Order(StringComparer.Ordinal);

    private static bool IsNoSource(string part) => BuildFolders.Contains(part) || part is ".git" or ".vs" or ".idea";

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
