using System.CommandLine;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>organizations</c>: responsibility cells in, their members out, line for line.</summary>
internal sealed class OrganizationsCommand
{
    internal const string Name = "organizations";

    internal const string Examples = """
          echo '区发改局、区卫健局等部门、单位,各街道' | task-breakdown organizations --level district
          task-breakdown organizations cells.txt --format jsonl
          task-breakdown organizations cells.txt --level district --catalog bureaus.csv --explain
        """;

    internal static Command Create(ToolConsole console)
    {
        Argument<string> file = LineCommand.FileArgument();
        var level = new Option<string>("--level", "-l")
        {
            Description = $"Level of the document the cells stand in: {string.Join(", ", OrganizationCells.Levels)}. A line that names its own goes first.",
            HelpName = "LEVEL",
            DefaultValueFactory = _ => OrganizationCells.Levels[0],
        };
        level.AcceptOnlyFromAmong(OrganizationCells.Levels);
        Option<string> format = FormatOption.Create("table", "jsonl");
        var catalog = new Option<string?>("--catalog", "-c")
        {
            Description = "CSV of organizations that are known by name: name, jurisdiction, kind, level, parent, aliases, formerNames.",
            HelpName = "FILE",
        };
        var explain = new Option<bool>("--explain", "-e")
        {
            Description = "Say for each unit which rule cut it, restored its prefix, expanded it, and decided kind and level.",
        };
        var command = new Command(Name, "Splits responsibility cells, one a line, into units with canonical name, kind and level.")
        {
            file, level, format, catalog, explain,
        };
        command.SetAction(parsed =>
        {
            if (CatalogFile.Read(parsed.GetValue(catalog), console) is not { } known)
            {
                return ExitCode.WrongUsage;
            }

            var cells = new OrganizationCells(new OrganizationNormalizer(known), parsed.GetRequiredValue(level), console);
            LineOutput output = OrganizationOutputs.Create(parsed.GetRequiredValue(format), parsed.GetValue(explain), cells, console);
            return new LineCommand(console).Run(parsed.GetRequiredValue(file), output);
        });
        return command;
    }
}
