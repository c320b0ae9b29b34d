namespace TaskBreakdown.Reports.Html;

/// <summary>Words of the report's own, in both languages.</summary>
internal readonly record struct Phrase(string English, string Chinese)
{
    internal string In(ReportLanguage language) => language == ReportLanguage.Chinese ? Chinese : English;
}
