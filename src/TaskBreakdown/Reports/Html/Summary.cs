using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports.Html;

/// <summary>A breakdown in one or two sentences.</summary>
internal static class Summary
{
    private const int MostNamed = 3;

    internal static string Of(WorkBreakdown breakdown, ResponsibilityMatrix matrix, ReportLanguage language)
    {
        int sections = breakdown.Sections.OrEmpty().Length;
        int tasks = breakdown.Tasks.Count();
        int targets = breakdown.Tasks.Sum(task => task.Targets.OrEmpty().Length);
        OrganizationDuties[] leaders = [.. matrix.Named.Where(duties => !duties.Leads.IsEmpty).Take(MostNamed)];
        return language == ReportLanguage.Chinese
            ? InChinese(breakdown, sections, tasks, targets, leaders)
            : InEnglish(breakdown, sections, tasks, targets, leaders);
    }

    private static string InEnglish(WorkBreakdown breakdown, int sections, int tasks, int targets, OrganizationDuties[] leaders)
    {
        string description = BreakdownTables.Describe(breakdown);
        string counts = $"{Counting.Of(tasks, "task")} in {Counting.Of(sections, "section")} with {Counting.Of(targets, "target")}.";
        string most = leaders.Length == 0
            ? ""
            : $" Most tasks are led by {Counting.List(leaders.Select(duties => $"{duties.Name} ({duties.Leads.Length.ToString(CultureInfo.InvariantCulture)})"))}.";
        return SingleLine.Of((description.Length == 0 ? "" : description + ": ") + counts + most);
    }

    private static string InChinese(WorkBreakdown breakdown, int sections, int tasks, int targets, OrganizationDuties[] leaders)
    {
        IEnumerable<string> most = leaders.Select(duties => $"{duties.Name}（{Plain(duties.Leads.Length)}项）");
        string year = breakdown.Year is { } known ? Plain(known) + "年度，" : "";
        string counts = $"共{Plain(sections)}个部分、{Plain(tasks)}项任务、{Plain(targets)}个量化目标。";
        return SingleLine.Of(year + breakdown.Jurisdiction + counts + (leaders.Length == 0 ? "" : $"牵头任务最多的是{string.Join("、", most)}。"));
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
