using System;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports;

/// <content>Tables of what the analysis found.</content>
public static partial class BreakdownRows
{
    /// <summary>A row for each organization of a matrix, most tasks led first.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The table <c>Organizations</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static ReportTable<OrganizationRow> Organizations(ResponsibilityMatrix matrix)
    {
        Throw.IfNull(matrix);
        return new("Organizations", "Organizations", "责任单位", OrganizationColumns, matrix.Organizations.Select(AnalysisRowFactory.Create));
    }

    /// <summary>A row for each two organizations that work together, most tasks first.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The table <c>Pairs</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static ReportTable<PairRow> Pairs(ResponsibilityMatrix matrix)
    {
        Throw.IfNull(matrix);
        return new("Pairs", "Who works with whom", "协作关系", PairColumns, matrix.Pairs.Select(AnalysisRowFactory.Create));
    }

    /// <summary>A row for each total of each group.</summary>
    /// <param name="totals">The totals.</param>
    /// <returns>The table <c>Totals</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is null.</exception>
    public static ReportTable<TotalRow> Totals(TargetTotals totals)
    {
        Throw.IfNull(totals);
        return new(
            "Totals",
            "Totals",
            "目标合计",
            TotalColumns,
            totals.Groups.SelectMany(group => group.Totals.Select(total => AnalysisRowFactory.Create(group, total))));
    }

    /// <summary>A row for each target that no total holds, with the reason.</summary>
    /// <param name="totals">The totals.</param>
    /// <returns>The table <c>LeftOut</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is null.</exception>
    public static ReportTable<LeftOutRow> LeftOut(TargetTotals totals)
    {
        Throw.IfNull(totals);
        return new(
            "LeftOut",
            "Targets that are not added",
            "未计入合计的目标",
            LeftOutColumns,
            totals.Groups.SelectMany(group => group.LeftOut.Select(unadded => AnalysisRowFactory.Create(group, unadded))));
    }

    /// <summary>A row for each difference between two breakdowns.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The table <c>Changes</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static ReportTable<ChangeRow> Changes(BreakdownComparison comparison)
    {
        Throw.IfNull(comparison);
        return new("Changes", "Changes", "变化", ChangeColumns, comparison.Changes.Select(AnalysisRowFactory.Create));
    }

    /// <summary>A row for each target of a review.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The table <c>Progress</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static ReportTable<ProgressRow> Progress(ProgressReview review)
    {
        Throw.IfNull(review);
        return Progress(review, _ => true);
    }

    internal static ReportTable<ProgressRow> Progress(ProgressReview review, Func<TargetProgress, bool> isShown) =>
        new("Progress", "Progress", "进展", ProgressColumns, review.Targets.Where(isShown).Select(AnalysisRowFactory.Create));

    /// <summary>A row for each lead of a review.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The table <c>OrganizationProgress</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static ReportTable<OrganizationProgressRow> OrganizationProgress(ProgressReview review)
    {
        Throw.IfNull(review);
        return new(
            "OrganizationProgress",
            "Progress by lead",
            "各牵头单位进展",
            OrganizationProgressColumns,
            review.Organizations.Select(AnalysisRowFactory.Create));
    }
}
