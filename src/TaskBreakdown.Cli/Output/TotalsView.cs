using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using TaskBreakdown.Analysis;

namespace TaskBreakdown.Cli.Output;

/// <summary>Totals of targets for people and for spreadsheets.</summary>
internal static class TotalsView
{
    internal static void Write(TargetTotals totals, IAnsiConsole console)
    {
        int left = totals.Overall.LeftOut.Length;
        console.WriteLine(Words.Strong(totals.Breakdown?.Title ?? "Untitled"));
        console.WriteLine(Words.Plain(
            $"{Figures.Count(totals.Overall.Targets.Length, "target")} by {Figures.Name(totals.Grouping)}; {Figures.Of(left)} of them have no sum."));
        var sums = new TextTable(
            new TextColumn(Title(totals.Grouping), 24), new TextColumn("Total", 40, IsNumber: true), new TextColumn("Of", 30), new TextColumn("Targets", 48));
        foreach (TargetGroup group in totals.Groups)
        {
            foreach (TargetTotal total in group.Totals)
            {
                sums.Add(NameOf(group), Describe(total), Basis(total.Basis), string.Join("; ", total.Targets.Select(Describe)));
            }
        }

        sums.WriteTo(console);
        WriteLeftOut(totals, console);
    }

    /// <summary>One row for each sum, then one for each target without one.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(TargetTotals totals)
    {
        yield return ["key", "label", "dimension", "unit", "per", "basis", "comparison", "lower", "upper", "count", "targets", "leftOut"];
        foreach (TargetGroup group in totals.Groups)
        {
            foreach (TargetTotal total in group.Totals)
            {
                yield return
                [
                    group.Key ?? "", group.Label ?? "", total.Dimension.Name, total.Unit, total.Per ?? "", Figures.Name(total.Basis),
                    Figures.Name(total.Amount.Comparison), Figures.Of(total.Amount.Lower), Figures.Of(total.Amount.Upper),
                    Figures.Of(total.Targets.Length), string.Join(' ', total.Targets.Select(target => target.Id)), "",
                ];
            }

            foreach (UnaddedTarget left in group.LeftOut)
            {
                yield return
                [
                    group.Key ?? "", group.Label ?? "", left.Target.Target.Unit?.Dimension.Name ?? "", left.Target.Target.UnitText,
                    left.Target.Target.Per ?? "", "", Figures.Name(left.Target.Target.Comparison), Figures.Of(left.Target.Target.Value),
                    Figures.Of(left.Target.Target.Upper), "1", left.Target.Id, Figures.Name(left.Reason),
                ];
            }
        }
    }

    private static void WriteLeftOut(TargetTotals totals, IAnsiConsole console)
    {
        if (totals.Overall.LeftOut.IsEmpty)
        {
            return;
        }

        var table = new TextTable(new TextColumn("Without a sum", 60), new TextColumn("Why", 30));
        foreach (UnaddedTarget left in totals.Overall.LeftOut)
        {
            table.Add(Describe(left.Target), Reason(left.Reason));
        }

        table.WriteTo(console);
    }

    private static string Title(TargetGrouping grouping) => grouping.ToString();

    private static string NameOf(TargetGroup group) => (group.Key ?? "–") + (group.Label is { } label ? " " + label : "");

    private static string Describe(TargetTotal total)
    {
        string per = total.Per is { } time ? "/" + time : "";
        bool isConverted = total.WrittenUnit is { } written && written != total.Unit;
        return isConverted ? $"{total.WrittenAmount!.Format(2)}{total.WrittenUnit}{per} = {total}{per}" : total + per;
    }

    private static string Describe(TaskTarget target) => $"{target.Id} {target.Target.Subject} {target.Target.Raw}";

    private static string Basis(TotalBasis basis) => basis switch
    {
        TotalBasis.Fall => "falls",
        TotalBasis.Level => "levels",
        _ => "amounts",
    };

    private static string Reason(UnaddedReason reason) => reason switch
    {
        UnaddedReason.Intensive => "a share, rate or degree",
        UnaddedReason.Average => "an average",
        UnaddedReason.Part => "part of another target",
        UnaddedReason.Restatement => "stated twice",
        UnaddedReason.Unitless => "without a unit",
        _ => "too large",
    };
}
