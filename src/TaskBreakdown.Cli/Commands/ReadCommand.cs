using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>read</c>: whole documents in, breakdowns out.</summary>
internal sealed class ReadCommand(ToolConsole console)
{
    internal const string Name = "read";

    internal const string Examples = """
          task-breakdown read breakdown.txt
          task-breakdown read 分解.docx 分解.xlsx --format json
          task-breakdown read "2024/*" --format jsonl --output tasks.jsonl
          curl -s https://www.example.gov.cn/plan.html | task-breakdown read - --format markdown
        """;

    private static readonly string[] Formats = ["table", "json", "jsonl", "markdown", "csv", "html"];

    internal static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents to read (text, web page, .docx, .xlsx): paths, patterns such as \"2024/*.docx\", or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = FormatOption.Create(Formats);
        var output = new Option<string?>("--output", "-o") { Description = "File to write instead of standard output.", HelpName = "FILE" };
        var command = new Command(Name, "Reads documents: sections, tasks, responsible units, deadlines and targets.")
        {
            files, format, output,
        };
        command.SetAction(parsed => new ReadCommand(console).Run(
            parsed.GetRequiredValue(files), parsed.GetRequiredValue(format), parsed.GetValue(output)));
        return command;
    }

    private int Run(string[] arguments, string format, string? outputPath)
    {
        List<string> files = FilePatterns.Expand(arguments, out List<string> missing);
        if (missing.Count > 0)
        {
            missing.ForEach(argument => console.Complain($"there is no file '{argument}'; give a path, a pattern, or - for standard input."));
            return ExitCode.WrongUsage;
        }

        if (format == "html" && files.Count > 1)
        {
            console.Complain("an HTML page holds one document; read the files one by one, each with its own --output.");
            return ExitCode.WrongUsage;
        }

        if (outputPath is null)
        {
            return Run(files, format, console.Output, console.Text, isShown: console.IsOutputTerminal);
        }

        return RunToFile(files, format, outputPath);
    }

    private int RunToFile(List<string> files, string format, string outputPath)
    {
        try
        {
            using FileStream stream = File.Create(outputPath);
            using var text = new StreamWriter(stream) { NewLine = "\n" };
            return Run(files, format, stream, text, isShown: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot write '{outputPath}': {exception.Message}");
            return ExitCode.WrongUsage;
        }
    }

    private int Run(List<string> files, string format, Stream bytes, TextWriter text, bool isShown)
    {
        using IBreakdownOutput output = BreakdownOutputs.Create(format, files.Count, bytes, text, console);
        int exitCode = ExitCode.Success;
        void Read(string file)
        {
            exitCode = Math.Max(exitCode, Write(file, output, reportsApart: format != "json"));
            text.Flush();
        }

        // Where the output itself is shown, a display of progress would be in its way.
        if (files.Count > 1 && console.IsErrorTerminal && !isShown)
        {
            ReadProgress.Run(console, files, Read);
        }
        else
        {
            files.ForEach(Read);
        }

        return exitCode;
    }

    /// <summary>Reads one file and writes what came of it.</summary>
    private int Write(string file, IBreakdownOutput output, bool reportsApart)
    {
        if (!DocumentFile.TryRead(file, console, out WorkBreakdown? breakdown))
        {
            return ExitCode.PartlyRead;
        }

        output.Write(breakdown);
        if (reportsApart)
        {
            DiagnosticReport.Write(breakdown, file, console.Error);
        }

        return DiagnosticReport.ExitCodeOf(breakdown);
    }
}
