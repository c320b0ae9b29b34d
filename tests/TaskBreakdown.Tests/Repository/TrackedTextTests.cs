using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests.Repository;

/// <summary>What is published speaks of the project alone: no path of anybody's machine stands in it.</summary>
public sealed class TrackedTextTests
{
    private static readonly string[] TextEndings =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".json", ".jsonl", ".txt", ".tsv", ".yml", ".editorconfig", ".gitignore", "run"];

    // Put together here, so that this file is not a find of its own.
    private static readonly string[] MachinePaths =
        [.. new[] { "work", "tmp", "root", "home", "Users" }.Select(folder => $"/{folder}/"), "C:" + "\\"];

    [Fact]
    public void Files_None_HoldAPathOfAMachine()
    {
        IEnumerable<string> leaks =
            from file in RepositoryFiles.Find(".", "*")
            where TextEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))
            from path in MachinePaths
            where File.ReadAllText(RepositoryFiles.PathOf(file)).Contains(path, StringComparison.Ordinal)
            select $"{file}: {path}";

        Assert.Empty(leaks);
    }
}
