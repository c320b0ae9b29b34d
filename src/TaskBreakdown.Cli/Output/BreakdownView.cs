using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reports;

namespace TaskBreakdown.Cli.Output;

/// <summary>A breakdown for people: title and facts, then each section as a table.</summary>
internal sealed class BreakdownView(IAnsiConsole console)
{
    internal void Write(WorkBreakdown breakdown)
    {
        console.WriteLine(Words.Strong(breakdown.Title ?? "Untitled"));
        WriteFacts(breakdown);
        foreach (WorkSection section in breakdown.Sections)
        {
            WriteSection(section);
        }
    }

    private void WriteFacts(WorkBreakdown breakdown)
    {
        int tasks = breakdown.Tasks.Count();
        int targets = breakdown.Tasks.Sum(task => task.Targets.Length);
        string counts = $"{Count(breakdown.Sections.Length, "section")}, {Count(tasks, "task")}, {Count(targets, "target")}";
        string description = BreakdownTables.Describe(breakdown);
        console.WriteLine(Words.Plain(description.Length == 0 ? counts : $"{description}: {counts}"));
        if (breakdown.Metadata.Entries.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (MetadataEntry entry in breakdown.Metadata.Entries)
        {
            grid.AddRow(Words.Quiet(entry.Key), Words.Plain(entry.Value));
        }

        console.Write(grid);
    }

    private void WriteSection(WorkSection section)
    {
        string heading = section.Heading is { } named ? $"{section.Number} {named}" : $"Section {section.Number}";
        console.WriteLine();
        console.WriteLine(Words.Strong($"{heading} ({Count(section.Tasks.Length, "task")})"));
        console.Write(CreateTable(section));
    }

    private static Table CreateTable(WorkSection section)
    {
        Table table = new Table().Border(TableBorder.Rounded).BorderStyle(Words.QuietStyle).Expand();
        table.ShowRowSeparators = true;
        table.AddColumn(new TableColumn("No.") { NoWrap = true, Alignment = Justify.Right });
        table.AddColumns("Task", "Lead", "Support", "Targets");
        foreach (WorkTask task in section.Tasks)
        {
            table.AddRow(
                Words.Plain(task.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
                Words.Plain(task.TargetText is null ? task.Text : $"{task.Text} [{task.TargetText}]"),
                Words.Plain(NamesOf(task.Responsibility.Lead)),
                Words.Plain(NamesOf(task.Responsibility.Support)),
                Words.Lines([.. task.Targets.Select(TargetNotation.Format)]));
        }

        return table;
    }

    private static string NamesOf(OrganizationList organizations)
    {
        IEnumerable<string> names = organizations.Members.Select(member => member.Text);
        return string.Join("、", names) + (organizations.IsOpenEnded ? "等" : "");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
