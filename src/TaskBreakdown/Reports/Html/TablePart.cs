using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports.Html;

/// <summary>The parts that are tables.</summary>
internal static class TablePart
{
    internal static Markup Tasks(ReportContent content)
    {
        WorkSection[] sections = [.. content.Breakdown.Sections.OrEmpty().Where(section => !section.Tasks.IsDefaultOrEmpty)];
        return sections.Length == 0
            ? Markup.Of($"<p>{HtmlWords.NoTasks.In(content.Language)}</p>")
            : Markup.Lines(sections.Select(section => Section(content.Breakdown, section, content.Language)));
    }

    internal static Markup Section(WorkBreakdown breakdown, WorkSection section, ReportLanguage language)
    {
        string title = SectionTitle.Of(section, language);
        ReportTable<TaskRow> table = BreakdownRows.Tasks(breakdown with { Sections = [section] });
        return Markup.Of($"""
            <h3>{title}</h3>
            {HtmlTables.InBox(HtmlTables.Create(table, language, title), title)}
            """);
    }

    internal static Markup Totals(ReportContent content)
    {
        ReportTable<LeftOutRow> leftOut = BreakdownRows.LeftOut(content.Totals);
        Markup totals = OrNote(BreakdownRows.Totals(content.Totals), HtmlWords.NoTargets, content.Language);
        return leftOut.Count == 0
            ? totals
            : Markup.Lines([totals, Markup.Of($"<h3>{leftOut.TitleIn(content.Language)}</h3>"), OrNote(leftOut, HtmlWords.NoTargets, content.Language)]);
    }

    internal static Markup Targets(ReportContent content) =>
        OrNote(BreakdownRows.Targets(content.Breakdown), HtmlWords.NoTargets, content.Language);

    internal static Markup Diagnostics(ReportContent content) =>
        OrNote(BreakdownRows.Diagnostics(content.Breakdown), HtmlWords.NoDiagnostics, content.Language);

    private static Markup OrNote(IReportTable table, Phrase note, ReportLanguage language) => table.Count == 0
        ? Markup.Of($"<p>{note.In(language)}</p>")
        : HtmlTables.InBox(HtmlTables.Create(table, language), table.TitleIn(language));
}
