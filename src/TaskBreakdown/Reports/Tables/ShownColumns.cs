using System.Linq;

namespace TaskBreakdown.Reports.Tables;

/// <summary>Which columns a table for people has: no details, and none that every row leaves empty.</summary>
internal static class ShownColumns
{
    internal static int[] Of(IReportTable table, ReportLanguage language) =>
    [
        .. Enumerable.Range(0, table.Columns.Length).Where(column =>
            !table.Columns[column].IsDetail && (table.Count == 0 || IsFilled(table, column, language))),
    ];

    private static bool IsFilled(IReportTable table, int column, ReportLanguage language) =>
        Enumerable.Range(0, table.Count).Any(row => table.TextAt(row, column, language).Length > 0);
}
