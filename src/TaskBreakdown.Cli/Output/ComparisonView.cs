using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using TaskBreakdown.Analysis;

namespace TaskBreakdown.Cli.Output;

/// <summary>A comparison of two breakdowns for people and for spreadsheets.</summary>
internal static class ComparisonView
{
    internal static void Write(BreakdownComparison comparison, IAnsiConsole console)
    {
        console.WriteLine(Words.Strong($"{comparison.Before.Title ?? "Untitled"} → {comparison.After.Title ?? "Untitled"}"));
        console.WriteLine(Words.Plain(Summary(comparison)));
        if (comparison.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            new TextColumn("Change", 60), new TextColumn("Task", 60), new TextColumn("Score", 60, IsNumber: true), new TextColumn("What", 70));
        foreach (BreakdownChange change in comparison.Changes)
        {
            table.Add(KindOf(change.Kind), Tasks(change), Figures.Of(change.Score), change.Explanation);
        }

        table.WriteTo(console);
    }

    /// <summary>One row for each change.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(BreakdownComparison comparison)
    {
        yield return
            ["kind", "before", "after", "targetBefore", "targetAfter", "score", "from", "to", "difference", "unit", "explanation"];
        foreach (BreakdownChange change in comparison.Changes)
        {
            yield return
            [
                Figures.Name(change.Kind), change.Before?.Id ?? "", change.After?.Id ?? "", change.TargetBefore?.Id ?? "",
                change.TargetAfter?.Id ?? "", Figures.Of(change.Score), change.From ?? "", change.To ?? "",
                Figures.Of(change.Difference), change.Unit ?? "", change.Explanation,
            ];
        }
    }

    private static string Summary(BreakdownComparison comparison)
    {
        string matched = $"{Figures.Count(comparison.Matches.Length, "task")} matched";
        IEnumerable<string> counts = comparison.Changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{Figures.Of(kind.Count())} {KindOf(kind.Key)}");
        return comparison.IsEmpty ? matched + "; no difference." : $"{matched}; {string.Join(", ", counts)}.";
    }

    private static string Tasks(BreakdownChange change) => (change.Before?.Id, change.After?.Id) switch
    {
        (null, { } after) => "+ " + after,
        ({ } before, null) => "− " + before,
        ({ } before, { } after) when before == after => after,
        var (before, after) => $"{before} → {after}",
    };

    private static string KindOf(BreakdownChangeKind kind) => kind switch
    {
        BreakdownChangeKind.TaskAdded => "task added",
        BreakdownChangeKind.TaskDropped => "task dropped",
        BreakdownChangeKind.TaskReworded => "reworded",
        BreakdownChangeKind.HandedOver => "handed over",
        BreakdownChangeKind.LeadJoined => "lead joined",
        BreakdownChangeKind.LeadLeft => "lead left",
        BreakdownChangeKind.SupportJoined => "support joined",
        BreakdownChangeKind.SupportLeft => "support left",
        BreakdownChangeKind.DeadlineChanged => "deadline changed",
        BreakdownChangeKind.TargetAdded => "target added",
        BreakdownChangeKind.TargetDropped => "target dropped",
        BreakdownChangeKind.TargetRaised => "raised",
        BreakdownChangeKind.TargetLowered => "lowered",
        BreakdownChangeKind.TargetRestated => "restated",
        _ => "target moved",
    };
}
