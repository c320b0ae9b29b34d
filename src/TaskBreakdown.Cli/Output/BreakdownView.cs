using System.Linq;
using Spectre.Console;
using TaskBreakdown.Model;
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

    private Table CreateTable(WorkSection section)
    {
        TaskColumn[] columns = TaskColumn.Of(section);
        Paragraph[][] cells = [.. section.Tasks.Select(task => columns.Select(column => Words.Lines(column.Lines(task))).ToArray())];
        int[] natural = [.. columns.Select((column, i) => cells.Select(row => row[i].NaturalWidth).Append(column.Title.Length).Max())];

        // A border and a blank on both sides of every cell, and the last border.
        int available = console.Profile.Width - (3 * columns.Length) - 1;
        int[] widths = ColumnWidths.Share(natural, [.. columns.Select(column => column.Weight)], available);
        Table table = new Table().Border(TableBorder.Rounded).BorderStyle(Words.QuietStyle);
        table.ShowRowSeparators = true;
        for (int i = 0; i < columns.Length; i++)
        {
            table.AddColumn(new TableColumn(columns[i].Title) { Width = widths[i] });
        }

        foreach (Paragraph[] row in cells)
        {
            table.AddRow(row);
        }

        return table;
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
