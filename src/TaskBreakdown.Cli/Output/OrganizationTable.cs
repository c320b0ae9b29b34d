using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Cli.Output;

/// <summary>The members of one cell, for people: the cell, then a row for each member.</summary>
internal sealed class OrganizationTable(IAnsiConsole console)
{
    internal void Write(OrganizationList organizations, string cell, int line)
    {
        Grid grid = new Grid().AddColumn().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (Organization member in organizations.Members)
        {
            grid.AddRow(
                Words.Strong(member.Name),
                Words.Plain(JsonNamingPolicy.CamelCase.ConvertName(member.Kind.ToString())),
                Words.Plain(JsonNamingPolicy.CamelCase.ConvertName(member.Level.ToString())),
                Words.Quiet(NotesOf(member)));
        }

        if (organizations.IsOpenEnded)
        {
            grid.AddRow(Words.Quiet("等"), Words.Quiet("and others"), Words.Plain(""), Words.Plain(""));
        }

        console.WriteLine(Words.Plain($"{line.ToString(CultureInfo.InvariantCulture)} {cell}"));
        if (grid.Rows.Count > 0)
        {
            console.Write(new Padder(grid, new Padding(3, 0, 0, 0)));
        }

        console.WriteLine();
    }

    private static string NotesOf(Organization member)
    {
        string notes = member.IsCollective ? "collective" : "";
        if (member.Role is { } role)
        {
            notes = Join(notes, role);
        }

        if (member.Text != member.Name)
        {
            notes = Join(notes, $"written {member.Text}");
        }

        return member.Suggestion is { } suggestion ? Join(notes, $"perhaps {suggestion}") : notes;
    }

    private static string Join(string notes, string note) => notes.Length == 0 ? note : $"{notes}, {note}";
}
