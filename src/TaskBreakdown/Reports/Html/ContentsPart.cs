using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Reports.Html;

/// <summary>Links to the parts.</summary>
internal static class ContentsPart
{
    internal static Markup Create(IEnumerable<ReportPart> parts, ReportLanguage language)
    {
        Markup links = Markup.Lines(parts.Select(part =>
            Markup.Of($"""<li><a href="#{part.Anchor}">{part.Heading.In(language)}</a></li>""")));
        return Markup.Of($"""
            <nav aria-label="{HtmlWords.Contents.In(language)}"><ul>
            {links}
            </ul></nav>
            """);
    }
}
