using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskBreakdown.Analysis;
using TaskBreakdown.Tests.Repository;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

/// <summary>The code of <c>docs/analysis.md</c> compiles, runs in the order of the page and prints what the page says.</summary>
public sealed class AnalysisPageTests
{
    private const string Prelude = """
        using System;
        using System.IO;
        using System.Linq;
        using TaskBreakdown.Analysis;
        using TaskBreakdown.Model;
        using TaskBreakdown.Reading;
        using TaskBreakdown.Schedules;
        using TaskBreakdown.Text;

        static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, name == "seed.txt" ? "Seeds/000_b31d4c8d9ca6cfbf.txt" : "Samples/" + name);

        """;

    /// <summary>Takes the place of the console, so that tests running beside this one keep theirs.</summary>
    private const string Capture = """

        internal static class Console
        {
            internal static readonly System.IO.StringWriter Written = new() { NewLine = "\n" };

            internal static void WriteLine(object? line) => Written.WriteLine(line);
        }
        """;

    private static readonly string Page = RepositoryFiles.Read("docs/analysis.md");

    [Fact]
    public void Code_OfThePage_PrintsWhatThePageSays()
    {
        string[] code = [.. Blocks("csharp")];
        string[] output = [.. Blocks("text")];

        Assert.Equal(code.Length, output.Length);
        Assert.Equal(string.Concat(output), Run(string.Join("Console.WriteLine(\"--\");\n", code)).Replace("--\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Samples_OfActuals_HoldTheSameReports()
    {
        ActualsReading csv = Read("actuals.csv");
        ActualsReading json = Read("actuals.json");

        Assert.Empty(csv.Diagnostics.Concat(json.Diagnostics));
        Assert.Equal(23, csv.Actuals.Length);
        Assert.Equal(Plain(csv), Plain(json));
    }

    private static ActualsReading Read(string sample) =>
        ActualsReader.Read(SourceText.From(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", sample))));

    private static IEnumerable<ReportedActual> Plain(ActualsReading reading) =>
        reading.Actuals.Select(actual => actual with { Span = default, Position = default });

    private static IEnumerable<string> Blocks(string language) => Page.Split("```" + language + "\n").Skip(1)
        .Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    /// <summary>The library and the few assemblies that its users cannot do without; all of them would cost seconds.</summary>
    private static bool IsNeeded(string path) => Path.GetFileNameWithoutExtension(path)
        is "TaskBreakdown" or "System.Runtime" or "System.Private.CoreLib" or "System.Linq" or "System.Collections" or "System.Collections.Immutable";

    private static string Run(string code)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "AnalysisPage",
            [CSharpSyntaxTree.ParseText(Prelude + code + Capture)],
            trusted.Split(Path.PathSeparator).Where(IsNeeded).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        Assembly program = new AssemblyLoadContext("AnalysisPage", isCollectible: true).LoadFromStream(stream);
        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return program.GetType("Console")!.GetField("Written", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!.ToString()!;
    }
}
