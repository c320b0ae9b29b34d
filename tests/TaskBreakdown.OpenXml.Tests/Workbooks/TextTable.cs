using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.OpenXml.Tests.Workbooks;

/// <summary>A table of one column of texts, borrowing a column of the library.</summary>
internal sealed class TextTable(string title, IReadOnlyList<string> texts) : IReportTable
{
    public string Name => title;

    public ImmutableArray<ReportColumn> Columns { get; } =
        [BreakdownRows.Tasks(new Model.WorkBreakdown()).Columns.Single(column => column.Name == "Text")];

    public int Count => texts.Count;

    public string TitleIn(ReportLanguage language) => title;

    public object? ValueAt(int row, int column) => texts[row];

    public string TextAt(int row, int column, ReportLanguage language) => texts[row];
}
