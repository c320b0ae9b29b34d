using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Output;

/// <summary>A responsibility matrix for people and for spreadsheets.</summary>
internal static class MatrixView
{
    private const int MostPairs = 15;

    internal static void Write(ResponsibilityMatrix matrix, IAnsiConsole console)
    {
        console.WriteLine(Words.Strong(matrix.Breakdown.Title ?? "Untitled"));
        console.WriteLine(Words.Plain(
            $"{Figures.Count(matrix.Named.Count(), "organization")} and {Figures.Count(matrix.Collectives.Count(), "collective")} on {Figures.Count(matrix.Tasks.Length, "task")}; " +
            $"{Figures.Of(matrix.SupportOnly.Count())} only support."));
        WriteIds("Led by several: ", matrix.CoLedTasks, console);
        WriteIds("Open to others (等): ", matrix.OpenEndedTasks, console);
        WriteIds("Led by nobody: ", matrix.UnledTasks, console);
        WriteOrganizations(matrix, console);
        WritePairs(matrix, console);
    }

    /// <summary>One row for each organization and task.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(ResponsibilityMatrix matrix)
    {
        yield return ["organization", "kind", "level", "collective", "role", "task", "text"];
        foreach (OrganizationDuties duties in matrix.Organizations)
        {
            foreach (WorkTask task in duties.Leads.Concat(duties.Supports))
            {
                yield return
                [
                    duties.Name, Figures.Name(duties.Kind), Figures.Name(duties.Level), duties.IsCollective ? "true" : "false",
                    Figures.Name(matrix.RoleOf(duties.Name, task.Id)), task.Id, task.Text,
                ];
            }
        }
    }

    private static void WriteIds(string title, IReadOnlyCollection<WorkTask> tasks, IAnsiConsole console)
    {
        if (tasks.Count > 0)
        {
            console.WriteLine(Words.Plain(title + string.Join(", ", tasks.Select(task => task.Id))));
        }
    }

    private static void WriteOrganizations(ResponsibilityMatrix matrix, IAnsiConsole console)
    {
        var table = new TextTable(
            new TextColumn("Organization", 30),
            new TextColumn("Leads", 40, IsNumber: true),
            new TextColumn("Shared", 40, IsNumber: true),
            new TextColumn("Supports", 40, IsNumber: true),
            new TextColumn("Targets", 40, IsNumber: true),
            new TextColumn("Section: leads+supports", 26));
        foreach (OrganizationDuties duties in matrix.Organizations)
        {
            table.Add(
                duties.IsCollective ? duties.Name + " (collective)" : duties.Name,
                Figures.Of(duties.Leads.Length),
                Figures.Of(duties.CoLeads.Length),
                Figures.Of(duties.Supports.Length),
                Figures.Of(duties.Targets.Length),
                string.Join("  ", duties.Sections.Where(section => section.Leads + section.Supports > 0)
                    .Select(section => $"{Figures.Of(section.Section.Number)}: {Figures.Of(section.Leads)}+{Figures.Of(section.Supports)}")));
        }

        table.WriteTo(console);
    }

    private static void WritePairs(ResponsibilityMatrix matrix, IAnsiConsole console)
    {
        if (matrix.Pairs.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            new TextColumn("Work together", 30), new TextColumn("", 30), new TextColumn("Tasks", 40, IsNumber: true), new TextColumn("Which", 30));
        foreach (OrganizationPair pair in matrix.Pairs.Take(MostPairs))
        {
            table.Add(pair.First.Name, pair.Second.Name, Figures.Of(pair.Count), string.Join(", ", pair.Tasks.Select(task => task.Id)));
        }

        table.WriteTo(console);
        int more = matrix.Pairs.Length - MostPairs;
        if (more > 0)
        {
            console.WriteLine(Words.Quiet($"and {Figures.Count(more, "pair")} more; --format json has them all."));
        }
    }
}
