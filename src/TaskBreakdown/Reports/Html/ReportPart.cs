namespace TaskBreakdown.Reports.Html;

/// <summary>A part of the report: an anchor, a heading, and what stands below it.</summary>
internal sealed record ReportPart(string Anchor, Phrase Heading, Markup Content)
{
    internal Markup In(ReportLanguage language) => Markup.Of($"""
        <section id="{Anchor}" aria-labelledby="{Anchor}-heading">
        <h2 id="{Anchor}-heading">{Heading.In(language)}</h2>
        {Content}
        </section>
        """);
}
