using System;
using System.IO;
using System.Linq;

namespace TaskBreakdown.Reports.Tables;

/// <summary>Flat tables as CSV.</summary>
internal static class CsvTables
{
    private const char ByteOrderMark = '\uFEFF';

    internal static void Write(IReportTable table, TextWriter writer, CsvOptions options)
    {
        if (options.IncludeByteOrderMark)
        {
            writer.Write(ByteOrderMark);
        }

        if (options.IncludeHeader)
        {
            WriteRow(writer, table, column => CsvCell.OfText(table.Columns[column].TitleIn(options.Language)));
        }

        for (int row = 0; row < table.Count; row++)
        {
            int current = row;
            WriteRow(writer, table, column => Cell(table.ValueAt(current, column)));
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => CsvCell.OfText(text),
        _ => ValueWords.Plain(value),
    };

    private static void WriteRow(TextWriter writer, IReportTable table, Func<int, string> cell)
    {
        writer.Write(string.Join(",", Enumerable.Range(0, table.Columns.Length).Select(cell)));
        writer.Write("\r\n");
    }
}
