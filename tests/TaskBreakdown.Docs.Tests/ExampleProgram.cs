using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskBreakdown.Docs.Tests;

/// <summary>An example as its reader would have it: a whole program, compiled with warnings as errors, and run.</summary>
internal static class ExampleProgram
{
    private static readonly PortableExecutableReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What a few lines without a <c>using</c> of their own are read with: a page on one subject need not repeat them.</summary>
    private const string Namespaces = """
        global using System;
        global using TaskBreakdown.Measures;
        global using TaskBreakdown.Organizations;
        global using TaskBreakdown.Reading;
        global using TaskBreakdown.Targets;
        global using TaskBreakdown.Text;
        """;

    /// <summary>What a program prints, or what the compiler says of it.</summary>
    internal static string Run(string code)
    {
        CSharpCompilation compilation = Compile(code);
        using var image = new MemoryStream();
        IEnumerable<Diagnostic> complaints = compilation.Emit(image).Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning);
        string said = string.Join('\n', complaints);
        return said.Length > 0 ? said : Printed(image);
    }

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Example",
        [Parsed(code), Parsed(code.StartsWith("using ", StringComparison.Ordinal) ? "" : Namespaces)],
        References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parsed(string code) => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp14));

    private static string Printed(MemoryStream image)
    {
        image.Position = 0;
        var context = new AssemblyLoadContext("Example", isCollectible: true);
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            var entry = context.LoadFromStream(image).EntryPoint!;
            object?[] arguments = entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            (entry.Invoke(null, arguments) as System.Threading.Tasks.Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString().TrimEnd('\n');
    }
}
