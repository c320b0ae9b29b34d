using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TaskBreakdown.Reports.Tables;

/// <summary>Flat tables as Markdown; numbers stand at the right.</summary>
internal static class MarkdownTables
{
    internal static string Create(IReportTable table, ReportLanguage language)
    {
        int[] columns = ShownColumns.Of(table, language);
        var text = new StringBuilder();
        AppendRow(text, columns, column => MarkdownText.Cell(table.Columns[column].TitleIn(language)));
        AppendRow(text, columns, column => IsNumeric(table.Columns[column]) ? "---:" : "---");
        for (int row = 0; row < table.Count; row++)
        {
            int current = row;
            AppendRow(text, columns, column => MarkdownText.Cell(table.TextAt(current, column, language)));
        }

        return text.ToString();
    }

    internal static bool IsNumeric(ReportColumn column) => column.Kind is ReportValueKind.WholeNumber or ReportValueKind.Amount or ReportValueKind.Share;

    private static void AppendRow(StringBuilder text, IEnumerable<int> columns, Func<int, string> cell) =>
        text.Append("| ").Append(string.Join(" | ", columns.Select(cell))).Append(" |\n");
}
