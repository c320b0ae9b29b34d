using System.IO;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

public sealed class DiagnosticReportTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Info, 0, "info")]
    [InlineData(DiagnosticSeverity.Warning, 0, "warning")]
    [InlineData(DiagnosticSeverity.Error, 1, "error")]
    public void Write_Diagnostic_NamesFilePlaceAndSeverity(DiagnosticSeverity severity, int exitCode, string word)
    {
        var diagnostic = new Diagnostic("TB0003", severity, "“a\u001bb” is odd", default, new LinePosition(12, 3));
        var breakdown = new WorkBreakdown { Diagnostics = [diagnostic] };
        using var writer = new StringWriter { NewLine = "\n" };

        DiagnosticReport.Write(breakdown, "a.txt", writer);

        Assert.Equal($"a.txt:12:3: {word} TB0003: “a b” is odd\n", writer.ToString());
        Assert.Equal(exitCode, DiagnosticReport.ExitCodeOf(breakdown));
    }
}
