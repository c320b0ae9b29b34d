using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports.Html;

/// <summary>The figures at the top: what there is, and how much of it.</summary>
internal static class OverviewPart
{
    internal static Markup Create(ReportContent content) => Markup.Of($"""
        <dl class="figures">
        {Markup.Lines(FiguresOf(content).Select(figure => figure.In(content.Language)))}
        </dl>
        """);

    private static IEnumerable<Figure> FiguresOf(ReportContent content)
    {
        WorkTask[] tasks = [.. content.Breakdown.Tasks];
        yield return new Figure(content.Breakdown.Sections.OrEmpty().Length, "section", "", "个部分");
        yield return new Figure(tasks.Length, "task", "", "项任务");
        yield return new Figure(tasks.Sum(task => task.Targets.OrEmpty().Length), "target", "", "个量化目标");
        yield return new Figure(content.Matrix.Named.Count(duties => !duties.Leads.IsEmpty), "leading organization", "", "个牵头单位");
        yield return new Figure(content.Matrix.SupportOnly.Count(), "organization", " only in support", "个单位仅配合");
        yield return new Figure(tasks.Count(task => task.Targets.OrEmpty().IsEmpty), "task", " without a figure", "项任务无量化目标");
        yield return new Figure(tasks.Count(task => task.Deadline is not null), "task", " with a time limit", "项任务有完成时限");
        yield return new Figure(content.Breakdown.Diagnostics.OrEmpty().Length, "diagnostic", "", "条诊断");
    }

    private sealed record Figure(int Number, string Noun, string Tail, string Chinese)
    {
        internal Markup In(ReportLanguage language) => Markup.Of(
            $"<div><dt>{(language == ReportLanguage.Chinese ? Chinese : Counting.Noun(Noun, Number) + Tail)}</dt><dd>{Number}</dd></div>");
    }
}
