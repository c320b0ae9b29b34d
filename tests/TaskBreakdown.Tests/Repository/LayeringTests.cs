using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests.Repository;

/// <summary>Folders are namespaces, and each uses only those above it; the tool stands on all of them.</summary>
public sealed class LayeringTests
{
    private const string Library = "src/TaskBreakdown/";

    private const string DisplayEnding = ".Display.cs";

    /// <summary>From the ground up.</summary>
    private static readonly string[] Layers =
    [
        "Text", "Diagnostics", "Numerals", "Measures", "Schedules", "Targets", "Organizations", "Model", "Reading",
        "Analysis", "Reports", "Json",
    ];

    [Fact]
    public void Usings_OfEveryFile_NameOnlyLayersBelow()
    {
        IEnumerable<string> climbing =
            from file in RepositoryFiles.Find(Library, "*.cs")
            let layer = LayerOf(file)
            where layer != "Polyfills"
            from used in UsedLayers(file)
            where used != "Polyfills" && Array.IndexOf(Layers, used) > Array.IndexOf(Layers, layer)
            select $"{file} uses {used}";

        Assert.Empty(climbing);
    }

    [Fact]
    public void Usings_OfPolyfills_NameNoLayer() => Assert.Empty(
        RepositoryFiles.Find(Library + "Polyfills", "*.cs").Where(file => UsedLayers(file).Any(layer => layer != "Polyfills")).ToArray());

    [Fact]
    public void Folders_OfTheLibrary_AreLayers() => Assert.Empty(
        RepositoryFiles.Find(Library, "*.cs").Select(LayerOf).Except([.. Layers, "Polyfills"]));

    [Fact]
    public void Namespace_OfEveryFile_IsItsFolder() => Assert.Empty(
        from file in RepositoryFiles.Find("src", "*.cs")
        where !file.EndsWith(DisplayEnding, StringComparison.Ordinal)
        where !file.EndsWith("/Program.cs", StringComparison.Ordinal) && !file.EndsWith("/LanguageSupport.cs", StringComparison.Ordinal)
        let folder = file["src/".Length..file.LastIndexOf('/')].Replace('/', '.')
        where !LinesOf(file).Contains($"namespace {folder};")
        select file);

    /// <summary>
    /// Notebook engines want <c>ToHtml</c> on the value itself, and rendering stands above the model. So those members are the
    /// upper half of a partial type: the file belongs to the reports, adds display alone, and no file of the model knows of it.
    /// </summary>
    [Fact]
    public void DisplayFiles_AddDisplayAloneToTypesOfLayersBelow()
    {
        string[] files = [.. RepositoryFiles.Find("src", "*" + DisplayEnding)];

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            string[] lines = LinesOf(file);
            string layer = lines.Single(line => line.StartsWith("namespace TaskBreakdown.", StringComparison.Ordinal)).TrimEnd(';').Split('.')[1];
            Assert.StartsWith(Library + "Reports/Display/", file, StringComparison.Ordinal);
            Assert.InRange(Array.IndexOf(Layers, layer), 0, Array.IndexOf(Layers, "Reports") - 1);
            Assert.Equal(
                ["partial", "ToHtml()", "ToMarkdown()"],
                lines.Select(line => line.Trim()).Where(line => line.StartsWith("public ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]));
        });
    }

    /// <summary>A rule that finds nothing proves nothing unless there is something to find.</summary>
    [Fact]
    public void Usings_OfModel_IncludeTargets() =>
        Assert.Contains("Targets", RepositoryFiles.Find(Library + "Model", "*.cs").SelectMany(UsedLayers));

    private static string LayerOf(string file) => file[Library.Length..].Split('/')[0];

    private static IEnumerable<string> UsedLayers(string file) =>
        from line in LinesOf(file)
        let words = line.TrimEnd(';').Split(' ')
        where words[0] == "using"
        let name = words[^1]
        where name.StartsWith("TaskBreakdown.", StringComparison.Ordinal)
        select name.Split('.')[1];

    private static string[] LinesOf(string file) => RepositoryFiles.Read(file).Split('\n');
}
