using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;

namespace TaskBreakdown.Reports.Html;

/// <summary>Organizations × sections: a table, so that it can be read aloud, whose cells are pictures, so that it prints in colour.</summary>
internal static class HeatMap
{
    private const int LongestHeading = 14;

    /// <summary>From few tasks to many; the ink on each keeps a contrast of 4.5 : 1.</summary>
    internal static readonly (string Fill, string Ink)[] Shades =
        [("#e6f0fa", "#1f2328"), ("#bcd8f2", "#1f2328"), ("#7fb3e3", "#1f2328"), ("#1f5fa8", "#ffffff")];

    internal static Markup Create(ResponsibilityMatrix matrix, ReportLanguage language)
    {
        if (matrix.Organizations.IsEmpty)
        {
            return Markup.Of($"<p>{HtmlWords.NoOrganizations.In(language)}</p>");
        }

        ImmutableArray<SectionDuties> sections = matrix.Organizations[0].Sections;
        int most = matrix.Organizations.Max(duties => duties.Sections.Max(section => section.Leads + section.Supports));
        Markup table = Markup.Of($"""
            <table class="heat">
            <caption>{HtmlWords.HeatMap.In(language)}</caption>
            <thead><tr><th scope="col">{HtmlWords.Organization.In(language)}</th>{Markup.Join(sections.Select(section => SectionHeader(section.Section, language)))}<th scope="col" class="number">{HtmlWords.All.In(language)}</th></tr></thead>
            <tbody lang="zh-CN">
            {Markup.Lines(matrix.Organizations.Select(duties => Row(duties, most, language)))}
            </tbody>
            </table>
            """);
        return Markup.Lines(
        [
            Markup.Of($"""<p class="quiet">{HtmlWords.HeatNote.In(language)}</p>"""),
            HtmlTables.InBox(table, HtmlWords.HeatMap.In(language)),
        ]);
    }

    private static Markup SectionHeader(WorkSection section, ReportLanguage language)
    {
        string full = SectionTitle.Of(section, language);
        return Markup.Of($"""<th scope="col" title="{full}">{Counting.Shorten(full, LongestHeading)}</th>""");
    }

    private static Markup Row(OrganizationDuties duties, int most, ReportLanguage language)
    {
        IEnumerable<Markup> cells = duties.Sections.Select(section => Cell(duties.Name, section, most, language));
        return Markup.Of($"""<tr><th scope="row">{duties.Name}</th>{Markup.Join(cells)}<td class="number">{Sum(duties.Leads.Length, duties.Supports.Length)}</td></tr>""");
    }

    private static Markup Cell(string name, SectionDuties section, int most, ReportLanguage language)
    {
        int tasks = section.Leads + section.Supports;
        if (tasks == 0)
        {
            return Markup.Of($"<td></td>");
        }

        (string fill, string ink) = Shades[(tasks * Shades.Length - 1) / most];
        return Markup.Of($"""<td><svg width="64" height="26" role="img"><title>{Spoken(name, section, language)}</title><rect width="64" height="26" rx="3" fill="{fill}"/><text x="32" y="18" text-anchor="middle" fill="{ink}">{Sum(section.Leads, section.Supports)}</text></svg></td>""");
    }

    private static string Spoken(string name, SectionDuties section, ReportLanguage language) =>
        $"{name}, {SectionTitle.Of(section.Section, language)}: {HtmlWords.Leads.In(language)} {Number(section.Leads)}, {HtmlWords.Supports.In(language)} {Number(section.Supports)}";

    private static string Sum(int leads, int supports) => $"{Number(leads)}+{Number(supports)}";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
