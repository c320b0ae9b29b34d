using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Gives a table the column of numbers that its header leaves out.</summary>
internal static class NumberColumn
{
    private const int FewestNumbers = 2;

    /// <summary>The table, with a first column of numbers where cells count the rows and no header says so.</summary>
    internal static RawTable Complete(RawTable table)
    {
        foreach (TableColumn column in table.Columns)
        {
            if (column.Kind == ColumnKind.Number)
            {
                return table;
            }
        }

        if (table.Form == TableForm.Grid || !CountsRows(table))
        {
            return table;
        }

        var number = new TableColumn(MappedText.Empty, ColumnKind.Number, Unit: null);
        return table with { Columns = table.Columns.Insert(0, number) };
    }

    /// <summary>Whether cells that are nothing but numbers count up by one, most of them from the one before.</summary>
    private static bool CountsRows(RawTable table)
    {
        int numbers = 0;
        int steps = 0;
        int last = 0;
        foreach (ImmutableArray<RawCell> row in table.Rows)
        {
            foreach (RawCell cell in row)
            {
                if (RowNumber.Read(cell.Content.Folded) is int number)
                {
                    numbers++;
                    steps += number == last + 1 || number == 1 ? 1 : 0;
                    last = number;
                }
            }
        }

        return numbers >= FewestNumbers && steps * 5 >= numbers * 4;
    }
}
