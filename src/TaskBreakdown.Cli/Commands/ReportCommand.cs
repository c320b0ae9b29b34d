using System;
using System.CommandLine;
using System.IO;
using System.Text;
using TaskBreakdown.Analysis;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml.Workbooks;
using TaskBreakdown.Reports;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>report</c>: a document in, a page or a workbook out, to look at and to hand on.</summary>
internal sealed class ReportCommand(ToolConsole console)
{
    internal const string Name = "report";

    internal const string Examples = """
          task-breakdown report breakdown.txt -o report.html
          task-breakdown report breakdown.docx -o report.xlsx --language zh
          task-breakdown report breakdown.txt -o report.html --actuals actuals.csv --as-of 2024-06-30
        """;

    private static readonly string[] Languages = ["en", "zh"];

    internal static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "Document to read, or - for standard input." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "File to write; its name tells the form: .html, .xlsx or .md.",
            HelpName = "FILE",
            Required = true,
        };
        var language = new Option<string>("--language", "-l")
        {
            Description = "Language of headings: en, zh.",
            HelpName = "en|zh",
            DefaultValueFactory = _ => Languages[0],
        };
        language.AcceptOnlyFromAmong(Languages);
        var title = new Option<string?>("--title", "-t") { Description = "Title of the report instead of the document's.", HelpName = "TEXT" };
        var actuals = new Option<string?>("--actuals") { Description = "Reported actuals (CSV or JSON), to show progress.", HelpName = "FILE" };
        var asOf = new Option<string?>("--as-of") { Description = "Day of the review of progress, with --actuals.", HelpName = "DATE" };
        var command = new Command(Name, "Writes a document as a report: an HTML page, an Excel workbook, or Markdown.")
        {
            file, output, language, title, actuals, asOf,
        };
        command.SetAction(parsed => new ReportCommand(console).Run(
            new ReportRequest(
                parsed.GetRequiredValue(file),
                parsed.GetRequiredValue(output),
                parsed.GetRequiredValue(language) == "zh" ? ReportLanguage.Chinese : ReportLanguage.English,
                parsed.GetValue(title),
                parsed.GetValue(actuals),
                parsed.GetValue(asOf))));
        return command;
    }

    private int Run(ReportRequest request)
    {
        if (request.Complaint is { } complaint)
        {
            console.Complain(complaint);
            return ExitCode.WrongUsage;
        }

        if (!DocumentFile.TryRead(request.File, console, out WorkBreakdown? breakdown))
        {
            return ExitCode.WrongUsage;
        }

        DiagnosticReport.Write(breakdown, request.File, console.Error);
        int exitCode = DiagnosticReport.ExitCodeOf(breakdown);
        ProgressReview? review = null;
        if (request.Actuals is { } actuals && !TryReview(breakdown, actuals, request.ReviewDay, out review, ref exitCode))
        {
            return ExitCode.WrongUsage;
        }

        return TryWrite(request, breakdown, review) ? exitCode : ExitCode.WrongUsage;
    }

    private bool TryReview(WorkBreakdown plan, string path, CalendarDate asOf, out ProgressReview? review, ref int exitCode)
    {
        review = null;
        try
        {
            ActualsReading reading = ActualsReader.Read(SourceText.Decode(File.ReadAllBytes(path)));
            review = ProgressReview.Create(plan, reading.Actuals, asOf);
            foreach (Diagnostic diagnostic in reading.Diagnostics.AddRange(review.Diagnostics))
            {
                console.Error.WriteLine($"{path}:{diagnostic}");
                exitCode = diagnostic.Severity == DiagnosticSeverity.Error ? ExitCode.PartlyRead : exitCode;
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot read '{path}': {exception.Message}");
            return false;
        }
    }

    private bool TryWrite(ReportRequest request, WorkBreakdown breakdown, ProgressReview? review)
    {
        try
        {
            using FileStream stream = File.Create(request.Output);
            if (request.Form == ".xlsx")
            {
                BreakdownWorkbook.Write(breakdown, stream, new WorkbookOptions { Language = request.Language, Title = request.Title, Review = review });
                return true;
            }

            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (request.Form == ".md")
            {
                BreakdownTables.WriteMarkdown(request.Title is { } title ? breakdown with { Title = title } : breakdown, writer);
                return true;
            }

            HtmlReport.Write(breakdown, writer, new HtmlReportOptions { Language = request.Language, Title = request.Title, Review = review });
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot write '{request.Output}': {exception.Message}");
            return false;
        }
    }
}
