using System.Collections.Immutable;
using System.IO;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Output;

/// <summary>Tells what is wrong with a document, in the form that compilers use and editors understand.</summary>
internal static class DiagnosticReport
{
    /// <summary>One line for each diagnostic: <c>file:line:column: severity id: message</c>.</summary>
    internal static void Write(WorkBreakdown breakdown, string file, TextWriter writer) =>
        Write(breakdown.Diagnostics, file, writer);

    internal static void Write(ImmutableArray<Diagnostic> diagnostics, string file, TextWriter writer)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            writer.WriteLine(TerminalText.Clean($"{file}:{diagnostic}"));
        }
    }

    internal static int ExitCodeOf(WorkBreakdown breakdown) => ExitCodeOf(breakdown.Diagnostics);

    internal static int ExitCodeOf(ImmutableArray<Diagnostic> diagnostics)
    {
        bool isPartial = diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return isPartial ? ExitCode.PartlyRead : ExitCode.Success;
    }
}
