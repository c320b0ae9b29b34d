using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports.Html;

/// <summary>A review of progress: lamps over all, by lead, and target by target.</summary>
internal static class ProgressPart
{
    private static readonly ProgressStatus[] InOrder =
    [
        ProgressStatus.Met, ProgressStatus.Green, ProgressStatus.Yellow, ProgressStatus.Red, ProgressStatus.Overdue,
        ProgressStatus.NotReported,
    ];

    internal static Markup Create(ProgressReview review, ReportLanguage language)
    {
        ReportTable<OrganizationProgressRow> leads = BreakdownRows.OrganizationProgress(review);
        return Markup.Lines(
        [
            Markup.Of($"<p>{HtmlWords.AsOf.In(language)} {review.AsOf.ToString()}{(review.MeanAttainment is { } mean ? HtmlWords.Mean.In(language) + ValueWords.Share(mean) : "")}</p>"),
            Lamps(review, language),
            Markup.Of($"<h3>{leads.TitleIn(language)}</h3>"),
            HtmlTables.InBox(HtmlTables.Create(leads, language), leads.TitleIn(language)),
            Markup.Of($"<h3>{HtmlWords.ByTarget.In(language)}</h3>"),
            Targets(review, language),
            Unreported(review, language),
            Problems(review, language),
        ]);
    }

    internal static Markup Targets(ProgressReview review, ReportLanguage language)
    {
        ReportTable<ProgressRow> table = BreakdownRows.Progress(review, progress => progress.Status != ProgressStatus.NotReported);
        if (table.Count == 0)
        {
            return Markup.Of($"<p>{HtmlWords.NoReports.In(language)}</p>");
        }

        int status = table.Columns.Select(column => column.Name).ToList().IndexOf("Status");
        Markup Decorate(int row, int column) => column == status ? Lamp.Create(table[row].Status, language) : Markup.Empty;
        return HtmlTables.InBox(HtmlTables.Create(table, language, decorate: Decorate), table.TitleIn(language));
    }

    internal static Markup Lamps(ProgressReview review, ReportLanguage language)
    {
        IEnumerable<Markup> lamps = InOrder.Select(status => Markup.Of($"<div><dt>{Lamp.Create(status, language)}</dt><dd>{review.Count(status)}</dd></div>"));
        return Markup.Of($"""
            <dl class="figures">
            {Markup.Lines(lamps)}
            </dl>
            """);
    }

    internal static Markup Unreported(ProgressReview review, ReportLanguage language)
    {
        ReportTable<ProgressRow> table = BreakdownRows.Progress(review, progress => progress.Status == ProgressStatus.NotReported);
        string title = HtmlWords.Unreported.In(language);
        return table.Count == 0
            ? Markup.Empty
            : Markup.Lines([Markup.Of($"<h3>{title}</h3>"), HtmlTables.InBox(HtmlTables.Create(table, language, title), title)]);
    }

    private static Markup Problems(ProgressReview review, ReportLanguage language)
    {
        if (review.Diagnostics.IsDefaultOrEmpty)
        {
            return Markup.Empty;
        }

        ReportTable<DiagnosticRow> table = BreakdownRows.Diagnostics(review.Diagnostics.Select(diagnostic => RowFactory.Create(null, diagnostic)));
        return Markup.Lines(
        [
            Markup.Of($"<h3>{HtmlWords.ReportProblems.In(language)}</h3>"),
            HtmlTables.InBox(HtmlTables.Create(table, language), HtmlWords.ReportProblems.In(language)),
        ]);
    }
}
