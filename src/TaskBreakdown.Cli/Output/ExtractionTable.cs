using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using TaskBreakdown.Reports;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Cli.Output;

/// <summary>What was found in one text, for people: the text, then a row for each find.</summary>
internal sealed class ExtractionTable(IAnsiConsole console)
{
    /// <summary>Writes one text and its finds; explanations, where there are any, are one a quantity, in their order.</summary>
    internal void Write(ExtractionResult result, int line, ImmutableArray<QuantityExplanation> explanations)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn().AddColumn();
        for (int i = 0; i < result.Quantities.Length; i++)
        {
            AddRow(grid, result.Quantities[i]);
            if (!explanations.IsEmpty)
            {
                AddReasons(grid, explanations[i]);
            }
        }

        foreach (CompletenessTarget complete in result.Completeness)
        {
            grid.AddRow(Words.Quiet("complete"), Words.Strong(complete.Text), Words.Plain(complete.Subject ?? ""), Words.Plain(""));
        }

        console.WriteLine(Words.Plain($"{line.ToString(CultureInfo.InvariantCulture)} {result.Text}"));
        if (grid.Rows.Count > 0)
        {
            console.Write(new Padder(grid, new Padding(3, 0, 0, 0)));
        }

        console.WriteLine();
    }

    private static void AddReasons(Grid grid, QuantityExplanation explanation)
    {
        AddReason(grid, "role", explanation.Role);
        AddReason(grid, "comparison", explanation.Comparison);
        AddReason(grid, "change", explanation.Change);
    }

    private static void AddReason(Grid grid, string question, RuleDecision? decision)
    {
        if (decision is not null)
        {
            grid.AddRow(Words.Plain(""), Words.Quiet($"{question}:"), Words.Quiet(decision.Rule), Words.Quiet(decision.Words));
        }
    }

    private static void AddRow(Grid grid, QuantityMention mention)
    {
        if (mention is QuantitativeTarget target)
        {
            grid.AddRow(
                Words.Quiet("target"),
                Words.Strong(TargetNotation.FormatFigure(target)),
                Words.Plain(target.Subject ?? ""),
                Words.Quiet(target.Action ?? ""));
            return;
        }

        string role = mention.Role.ToString().ToLowerInvariant();
        grid.AddRow(Words.Quiet(role), Words.Quiet(mention.Raw), Words.Plain(""), Words.Plain(""));
    }
}
