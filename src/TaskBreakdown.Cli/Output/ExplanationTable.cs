using System.Collections.Immutable;
using System.Text.Json;
using Spectre.Console;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Cli.Output;

/// <summary>The members of one cell with the decisions about each, for people.</summary>
internal sealed class ExplanationTable(IAnsiConsole console)
{
    internal void Write(ImmutableArray<OrganizationExplanation> explanations, string cell)
    {
        foreach (OrganizationExplanation explanation in explanations)
        {
            console.WriteLine(Words.Strong($"   {explanation.Member.Text} → {explanation.Member.Name}".Replace('\n', ' ')));
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (OrganizationStep step in explanation.Steps)
            {
                grid.AddRow(
                    Words.Quiet(JsonNamingPolicy.CamelCase.ConvertName(step.Stage.ToString())),
                    Words.Quiet(step.Span is { } span ? $"{span.Start}+{span.Length}" : ""),
                    Words.Plain(step.Reason.Replace('\n', ' ')));
            }

            console.Write(new Padder(grid, new Padding(6, 0, 0, 0)));
        }

        if (cell.Length > 0)
        {
            console.WriteLine();
        }
    }
}
