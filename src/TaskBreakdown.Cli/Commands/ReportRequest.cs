using System.IO;
using TaskBreakdown.Reports;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Cli.Commands;

/// <summary>What <c>report</c> was asked for.</summary>
internal sealed record ReportRequest(string File, string Output, ReportLanguage Language, string? Title, string? Actuals, string? AsOf)
{
    /// <summary>The ending of the output's name, in lower case: <c>.html</c>.</summary>
    internal string Form => Path.GetExtension(Output).ToLowerInvariant() is ".htm" ? ".html" : Path.GetExtension(Output).ToLowerInvariant();

    /// <summary>The day of the review; meaningless while there is a complaint.</summary>
    internal CalendarDate ReviewDay => CalendarDate.TryParse(AsOf, out CalendarDate day) ? day : default;

    /// <summary>What is wrong with the request, and what to do about it; null where nothing is.</summary>
    internal string? Complaint => this switch
    {
        { Form: not (".html" or ".xlsx" or ".md") } => $"cannot tell the form of '{Output}'; let its name end with .html, .xlsx or .md.",
        { Actuals: not null, AsOf: null } => "--actuals needs the day of the review: add --as-of 2024-06-30 with the day you mean.",
        { Actuals: null, AsOf: not null } => "--as-of is the day of a review of progress: add --actuals with the file of what was reported.",
        { AsOf: { } day } when !CalendarDate.TryParse(day, out _) => $"'{day}' is no day of the calendar; write it as 2024-06-30.",
        _ => null,
    };
}
