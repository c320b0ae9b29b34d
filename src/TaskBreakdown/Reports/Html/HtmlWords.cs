namespace TaskBreakdown.Reports.Html;

/// <summary>The headings and sentences of the HTML report.</summary>
internal static class HtmlWords
{
    internal static readonly Phrase Untitled = new("Work breakdown", "工作任务分解");
    internal static readonly Phrase Contents = new("Contents", "目录");
    internal static readonly Phrase Document = new("About the document", "文件信息");

    internal static readonly Phrase Overview = new("Overview", "概览");
    internal static readonly Phrase Progress = new("Progress", "进展");
    internal static readonly Phrase LeadBars = new("Targets by lead", "各牵头单位量化目标");
    internal static readonly Phrase HeatMap = new("Organizations by section", "责任单位分布");
    internal static readonly Phrase Totals = new("Totals", "目标合计");
    internal static readonly Phrase Tasks = new("Tasks", "目标任务");
    internal static readonly Phrase Targets = new("Targets", "量化目标");
    internal static readonly Phrase Diagnostics = new("Diagnostics", "诊断");

    internal static readonly Phrase Organization = new("Organization", "责任单位");
    internal static readonly Phrase TargetNumber = new("Targets", "目标数");
    internal static readonly Phrase All = new("All", "合计");
    internal static readonly Phrase Leads = new("leads", "牵头");
    internal static readonly Phrase Supports = new("supports", "配合");
    internal static readonly Phrase HeatNote = new(
        "Each cell: tasks led + tasks supported. The darker, the more tasks.", "格内数字为牵头任务数+配合任务数，颜色越深任务越多。");

    internal static readonly Phrase AsOf = new("As of", "截至");
    internal static readonly Phrase Mean = new(", targets with a report are reached by a mean of ", "，已报目标平均完成率");
    internal static readonly Phrase ByTarget = new("Progress by target", "各目标进展");
    internal static readonly Phrase Unreported = new("Targets without a report", "未上报的目标");
    internal static readonly Phrase NoReports = new("Nothing is reported.", "没有上报数据。");
    internal static readonly Phrase ReportProblems = new("What is wrong with the reports", "上报数据问题");

    internal static readonly Phrase NoOrganizations = new("No task names an organization.", "没有责任单位。");
    internal static readonly Phrase NoTargets = new("No task names a figure.", "没有量化目标。");
    internal static readonly Phrase NoTasks = new("The document has no task that could be read.", "未读出任务。");
    internal static readonly Phrase NoDiagnostics = new("Nothing was found to be wrong.", "未发现问题。");
    internal static readonly Phrase NoChanges = new("Nothing is different.", "没有变化。");
}
