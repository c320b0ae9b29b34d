using System;
using System.Collections.Generic;
using System.Data;
using System.Globalization;
using System.IO;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 50)]
public sealed class ReportTableProperties
{
    [Property]
    public void WriteCsv_AnyBreakdown_ReadsBackToTheSameRows(WorkBreakdown breakdown)
    {
        foreach (IReportTable table in BreakdownRows.All(breakdown))
        {
            var writer = new StringWriter();
            CsvTables.Write(table, writer, CsvOptions.Default);
            List<List<CsvReading.Cell>> rows = CsvReading.Read(writer.ToString());

            Assert.Equal(table.Columns.Select(column => column.English), rows[0].Select(cell => cell.Text));
            Assert.Equal(ValuesOf(table), rows.Skip(1).Select(row => row.Select((cell, i) => ValueOf(cell, table.Columns[i])).ToArray()));
        }
    }

    [Property]
    public void ToDataTable_AnyBreakdown_HoldsTheSameValuesInTypedColumns(WorkBreakdown breakdown)
    {
        foreach (IReportTable table in BreakdownRows.All(breakdown))
        {
            using DataTable data = DataTables.Create(table, ReportLanguage.Chinese);

            Assert.Equal(table.Columns.Select(column => column.ValueType), data.Columns.Cast<DataColumn>().Select(column => column.DataType));
            Assert.Equal(table.Columns.Select(column => column.Chinese), data.Columns.Cast<DataColumn>().Select(column => column.Caption));
            Assert.Equal(
                ValuesOf(table),
                data.Rows.Cast<DataRow>().Select(row => row.ItemArray.Select(value => value is DBNull ? null : value).ToArray()));
        }
    }

    [Property]
    public void TextAt_AnyBreakdown_IsWordsForEveryCell(WorkBreakdown breakdown)
    {
        foreach (IReportTable table in BreakdownRows.All(breakdown))
        {
            for (int cell = 0; cell < table.Count * table.Columns.Length; cell++)
            {
                (int row, int column) = Math.DivRem(cell, table.Columns.Length);
                bool isMissing = table.ValueAt(row, column) is null;
                Assert.NotNull(table.TextAt(row, column, ReportLanguage.Chinese));
                Assert.True(!isMissing || table.TextAt(row, column, ReportLanguage.English).Length == 0);
            }
        }
    }

    /// <summary>However wild the words, a Markdown table has as many rows as the table and as many cells in each.</summary>
    [Property]
    public void ToMarkdown_AnyBreakdown_KeepsItsRowsAndCells(WorkBreakdown breakdown)
    {
        foreach (IReportTable table in BreakdownRows.All(breakdown))
        {
            string[] lines = MarkdownTables.Create(table, ReportLanguage.English).TrimEnd('\n').Split('\n');

            Assert.Equal(table.Count + 2, lines.Length);
            Assert.Single(lines.Select(line => line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(sign => sign == '|')).Distinct());
        }
    }

    private static IEnumerable<object?[]> ValuesOf(IReportTable table) =>
        Enumerable.Range(0, table.Count).Select(row => Enumerable.Range(0, table.Columns.Length).Select(column => table.ValueAt(row, column)).ToArray());

    private static object? ValueOf(CsvReading.Cell cell, ReportColumn column) => cell switch
    {
        { Text: "", IsQuoted: false } => null,
        { Text: var text } => column.Kind switch
        {
            ReportValueKind.WholeNumber => int.Parse(text, CultureInfo.InvariantCulture),
            ReportValueKind.Amount => decimal.Parse(text, CultureInfo.InvariantCulture),
            ReportValueKind.Flag => bool.Parse(text),
            ReportValueKind.Day => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => CsvCell.TextOf(text),
        },
    };
}
