using System.CommandLine;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Json;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>extract</c>: texts in, their quantities out, line for line.</summary>
internal sealed class ExtractCommand
{
    internal const string Name = "extract";

    internal const string Examples = """
          echo '新建口袋公园9个,绿化覆盖率达到42%以上' | task-breakdown extract
          task-breakdown extract tasks.txt --format jsonl
        """;

    internal static Command Create(ToolConsole console)
    {
        Argument<string> file = LineCommand.FileArgument();
        Option<string> format = FormatOption.Create("table", "jsonl");
        var command = new Command(Name, "Finds the quantities of texts, one text a line, and tells targets from the rest.")
        {
            file, format,
        };
        command.SetAction(parsed =>
            new LineCommand(console).Run(parsed.GetRequiredValue(file), CreateOutput(parsed.GetRequiredValue(format), console)));
        return command;
    }

    private static LineOutput CreateOutput(string format, ToolConsole console)
    {
        TargetExtractor extractor = TargetExtractor.Default;
        if (format == "jsonl")
        {
            return new JsonLineOutput(console.Output, (writer, content, line) =>
                BreakdownJson.Serialize(writer, extractor.Extract(content.Text), line));
        }

        var table = new ExtractionTable(console.CreateTableConsole(console.Text));
        return new TextLineOutput(console.Text, (content, line) => table.Write(extractor.Extract(content.Text), line));
    }
}
