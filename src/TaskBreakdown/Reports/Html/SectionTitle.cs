using System.Globalization;
using TaskBreakdown.Model;

namespace TaskBreakdown.Reports.Html;

/// <summary>The heading of a section with its number.</summary>
internal static class SectionTitle
{
    internal static string Of(WorkSection section, ReportLanguage language)
    {
        string number = section.Number.ToString(CultureInfo.InvariantCulture);
        return (section.Heading, language) switch
        {
            ({ } heading, _) => $"{number} {SingleLine.Of(heading)}",
            (null, ReportLanguage.Chinese) => $"第{number}部分",
            _ => $"Section {number}",
        };
    }
}
