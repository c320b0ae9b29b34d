using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Reports;

/// <summary>A breakdown as flat tables of typed rows, for reporting tools, databases and spreadsheets.</summary>
/// <remarks>Stateless; any number of threads may call it at once. Rows stand in the order of the document; every row
/// names its document, so that the rows of several may be put together.</remarks>
public static partial class BreakdownRows
{
    /// <summary>A row for each task.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The table <c>Tasks</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ReportTable<TaskRow> Tasks(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        IEnumerable<TaskRow> rows = TasksOf<TaskRow>(breakdown, (section, task) => [RowFactory.Create(breakdown, section, task)]);
        return new("Tasks", "Tasks", "目标任务", TaskColumns, rows);
    }

    /// <summary>A row for each unit in each lead and support cell.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The table <c>Responsibilities</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ReportTable<ResponsibilityRow> Responsibilities(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        return new(
            "Responsibilities",
            "Responsibilities",
            "责任分工",
            ResponsibilityColumns,
            TasksOf(breakdown, (section, task) => RowFactory.CreateResponsibilities(breakdown, section, task)));
    }

    /// <summary>A row for each quantitative target of each task.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The table <c>Targets</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ReportTable<TargetRow> Targets(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        return new(
            "Targets",
            "Targets",
            "量化目标",
            TargetColumns,
            TasksOf(breakdown, (section, task) => RowFactory.CreateTargets(breakdown, section, task)));
    }

    /// <summary>A row for each diagnostic.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The table <c>Diagnostics</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ReportTable<DiagnosticRow> Diagnostics(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        IEnumerable<DiagnosticRow> rows = breakdown.Diagnostics.OrEmpty()
            .Select(diagnostic => RowFactory.Create(breakdown.Title, diagnostic));
        return Diagnostics(rows);
    }

    /// <summary>Every table of a breakdown, in the order of a workbook.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="review">A review of its progress, whose tables come last; null for none.</param>
    /// <returns>Tasks, responsibilities, targets, organizations, pairs, totals, targets left out of them, diagnostics, progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ImmutableArray<IReportTable> All(WorkBreakdown breakdown, ProgressReview? review = null)
    {
        Throw.IfNull(breakdown);
        ResponsibilityMatrix matrix = ResponsibilityMatrix.Create(breakdown);
        TargetTotals totals = TargetTotals.Create(breakdown);
        IReportTable[] progress = review is null ? [] : [OrganizationProgress(review), Progress(review)];
        return
        [
            Tasks(breakdown),
            Responsibilities(breakdown),
            Targets(breakdown),
            Organizations(matrix),
            Pairs(matrix),
            Totals(totals),
            LeftOut(totals),
            Diagnostics(breakdown),
            .. progress,
        ];
    }

    /// <summary>One task by itself.</summary>
    internal static ReportTable<TaskRow> Of(WorkTask task) =>
        new("Task", "Task", "目标任务", TaskColumns, [RowFactory.Create(new WorkBreakdown(), new WorkSection { Number = 0 }, task)]);

    /// <summary>One target by itself.</summary>
    internal static ReportTable<TargetRow> Of(QuantitativeTarget target) =>
        new("Target", "Target", "量化目标", TargetColumns, [RowFactory.Create(target)]);

    /// <summary>One diagnostic by itself.</summary>
    internal static ReportTable<DiagnosticRow> Of(Diagnostic diagnostic) => Diagnostics([RowFactory.Create(null, diagnostic)]);

    internal static ReportTable<DiagnosticRow> Diagnostics(IEnumerable<DiagnosticRow> rows) =>
        new("Diagnostics", "Diagnostics", "诊断", DiagnosticColumns, rows);

    private static IEnumerable<TRow> TasksOf<TRow>(
        WorkBreakdown breakdown, Func<WorkSection, WorkTask, IEnumerable<TRow>> create) =>
        breakdown.Sections.OrEmpty().SelectMany(section => section.Tasks.OrEmpty().SelectMany(task => create(section, task)));
}
