using System.Globalization;
using System.Linq;
using TaskBreakdown.Analysis;

namespace TaskBreakdown.Reports.Html;

/// <summary>A bar for each organization that leads: how many targets stand in its tasks.</summary>
internal static class LeadBars
{
    internal static Markup Create(ResponsibilityMatrix matrix, ReportLanguage language)
    {
        OrganizationDuties[] leads = [.. matrix.Organizations.Where(duties => !duties.Targets.IsEmpty).OrderByDescending(duties => duties.Targets.Length)];
        if (leads.Length == 0)
        {
            return Markup.Of($"<p>{HtmlWords.NoTargets.In(language)}</p>");
        }

        int most = leads[0].Targets.Length;
        return Markup.Of($"""
            <table class="bars">
            <caption>{HtmlWords.LeadBars.In(language)}</caption>
            <thead><tr><th scope="col">{HtmlWords.Organization.In(language)}</th><th scope="col" colspan="2">{HtmlWords.TargetNumber.In(language)}</th></tr></thead>
            <tbody lang="zh-CN">
            {Markup.Lines(leads.Select(duties => Row(duties, most, language)))}
            </tbody>
            </table>
            """);
    }

    private static Markup Row(OrganizationDuties duties, int most, ReportLanguage language)
    {
        int targets = duties.Targets.Length;
        string spoken = language == ReportLanguage.Chinese
            ? $"{duties.Name}：{targets.ToString(CultureInfo.InvariantCulture)}个量化目标"
            : $"{duties.Name}: {Counting.Of(targets, "target")}";
        return Markup.Of($"""<tr><th scope="row">{duties.Name}</th><td class="number">{targets}</td><td>{Bar.Create((decimal)targets / most, spoken)}</td></tr>""");
    }
}
