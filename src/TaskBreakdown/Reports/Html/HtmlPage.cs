namespace TaskBreakdown.Reports.Html;

/// <summary>The page around a report.</summary>
internal static class HtmlPage
{
    /// <summary>Sans network, sans script: the policy makes the browser hold the page to it.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    internal static Markup Create(string title, ReportLanguage language, Markup body) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="{LanguageTag(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>{SingleLine.Of(title)}</title>
        <style>
        {ReportStyle.Sheet}
        </style>
        </head>
        <body>
        <main>
        {body}
        </main>
        </body>
        </html>

        """);

    /// <summary>BCP 47.</summary>
    internal static string LanguageTag(ReportLanguage language) => language == ReportLanguage.Chinese ? "zh-CN" : "en";
}
