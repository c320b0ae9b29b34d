using System;
using System.Data;
using System.Globalization;

namespace TaskBreakdown.Reports.Tables;

/// <summary>Flat tables as ADO.NET has them.</summary>
internal static class DataTables
{
    internal static DataTable Create(IReportTable table, ReportLanguage language)
    {
        var data = new DataTable(table.Name) { Locale = CultureInfo.InvariantCulture };
        foreach (ReportColumn column in table.Columns)
        {
            data.Columns.Add(Create(column, language));
        }

        for (int row = 0; row < table.Count; row++)
        {
            object[] values = new object[table.Columns.Length];
            for (int column = 0; column < values.Length; column++)
            {
                values[column] = table.ValueAt(row, column) ?? DBNull.Value;
            }

            data.Rows.Add(values);
        }

        data.AcceptChanges();
        return data;
    }

    private static DataColumn Create(ReportColumn column, ReportLanguage language)
    {
        // A literal for each type: trimming keeps what it can see.
        DataColumn data = column.Kind switch
        {
            ReportValueKind.WholeNumber => new DataColumn(column.Name, typeof(int)),
            ReportValueKind.Amount or ReportValueKind.Share => new DataColumn(column.Name, typeof(decimal)),
            ReportValueKind.Flag => new DataColumn(column.Name, typeof(bool)),
            ReportValueKind.Day => new DataColumn(column.Name, typeof(DateTime)) { DateTimeMode = DataSetDateTime.Unspecified },
            _ => new DataColumn(column.Name, typeof(string)),
        };
        data.Caption = column.TitleIn(language);
        data.AllowDBNull = column.IsNullable;
        return data;
    }
}
