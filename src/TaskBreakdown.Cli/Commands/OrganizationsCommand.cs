using System;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Json;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>organizations</c>: responsibility cells in, their members out, line for line.</summary>
internal sealed class OrganizationsCommand
{
    internal const string Name = "organizations";

    internal const string Examples = """
          echo '区发改局、区卫健局等部门、单位,各街道' | task-breakdown organizations --level district
          task-breakdown organizations cells.txt --format jsonl
        """;

    private static readonly string[] Levels =
        [.. Enum.GetNames<OrganizationLevel>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    internal static Command Create(ToolConsole console)
    {
        Argument<string> file = LineCommand.FileArgument();
        var level = new Option<string>("--level", "-l")
        {
            Description = $"Level of the document the cells stand in: {string.Join(", ", Levels)}. A line that names its own goes first.",
            HelpName = "LEVEL",
            DefaultValueFactory = _ => Levels[0],
        };
        level.AcceptOnlyFromAmong(Levels);
        Option<string> format = FormatOption.Create("table", "jsonl");
        var command = new Command(Name, "Splits responsibility cells, one a line, into units with canonical name, kind and level.")
        {
            file, level, format,
        };
        command.SetAction(parsed => new LineCommand(console).Run(
            parsed.GetRequiredValue(file),
            CreateOutput(parsed.GetRequiredValue(format), parsed.GetRequiredValue(level), console)));
        return command;
    }

    private static LineOutput CreateOutput(string format, string defaultLevel, ToolConsole console)
    {
        OrganizationList Split(LineContent content, int line) => OrganizationNormalizer.Default.Normalize(
            content.Text, LevelOf(content.Level ?? defaultLevel, line, console));

        if (format == "jsonl")
        {
            return new JsonLineOutput(console.Output, (writer, content, line) =>
                BreakdownJson.Serialize(writer, Split(content, line), content.Text, line));
        }

        var table = new OrganizationTable(console.CreateTableConsole(console.Text));
        return new TextLineOutput(console.Text, (content, line) => table.Write(Split(content, line), content.Text, line));
    }

    private static OrganizationLevel LevelOf(string name, int line, ToolConsole console)
    {
        int level = Array.IndexOf(Levels, name);
        if (level >= 0)
        {
            return (OrganizationLevel)level;
        }

        console.Complain($"line {line}: the level '{name}' is none of {string.Join(", ", Levels)}; read as unknown.");
        return OrganizationLevel.Unknown;
    }
}
