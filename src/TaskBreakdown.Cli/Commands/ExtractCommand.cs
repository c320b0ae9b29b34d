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
          task-breakdown extract tasks.txt --explain
        """;

    internal static Command Create(ToolConsole console)
    {
        Argument<string> file = LineCommand.FileArgument();
        Option<string> format = FormatOption.Create("table", "jsonl");
        var explain = new Option<bool>("--explain") { Description = "Say for each quantity which rule and which words decided." };
        var command = new Command(Name, "Finds the quantities of texts, one text a line, and tells targets from the rest.")
        {
            file, format, explain,
        };
        command.SetAction(parsed => new LineCommand(console).Run(
            parsed.GetRequiredValue(file),
            parsed.GetRequiredValue(format) == "jsonl" ? CreateJson(parsed.GetValue(explain), console) : CreateTable(parsed.GetValue(explain), console)));
        return command;
    }

    private static JsonLineOutput CreateJson(bool explains, ToolConsole console)
    {
        TargetExtractor extractor = TargetExtractor.Default;
        return new JsonLineOutput(console.Output, (writer, content, line) =>
        {
            ExtractionResult result = extractor.Extract(content.Text);
            if (explains)
            {
                BreakdownJson.Serialize(writer, result, extractor.Explain(content.Text), line);
                return;
            }

            BreakdownJson.Serialize(writer, result, line);
        });
    }

    private static TextLineOutput CreateTable(bool explains, ToolConsole console)
    {
        TargetExtractor extractor = TargetExtractor.Default;
        var table = new ExtractionTable(console.CreateTableConsole(console.Text));
        return new TextLineOutput(console.Text, (content, line) =>
            table.Write(extractor.Extract(content.Text), line, explains ? extractor.Explain(content.Text) : []));
    }
}
