using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The hidden columns of a sheet, and those of them that hold something.</summary>
internal sealed class HiddenColumns
{
    private readonly HashSet<int> _hidden = [];
    private readonly HashSet<int> _filled = [];

    private HiddenColumns()
    {
    }

    /// <summary>How many hidden columns hold something.</summary>
    internal int Filled => _filled.Count;

    internal static HiddenColumns Of(Worksheet sheet)
    {
        var columns = new HiddenColumns();
        foreach (Column column in sheet.Elements<Columns>().SelectMany(all => all.Elements<Column>()))
        {
            bool isHidden = column.Hidden?.HasValue == true && column.Hidden.Value;
            if (isHidden && column.Min?.HasValue == true && column.Max?.HasValue == true)
            {
                columns.Add(column.Min.Value, column.Max.Value);
            }
        }

        return columns;
    }

    /// <summary>Whether all columns of a cell are hidden.</summary>
    internal bool Contains(int column, int count)
    {
        for (int i = column; i < column + count; i++)
        {
            if (!_hidden.Contains(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes what stands in a hidden column.</summary>
    internal void Count(int column, string text)
    {
        if (text.Length > 0)
        {
            _filled.Add(column);
        }
    }

    private void Add(uint first, uint last)
    {
        for (uint i = first; i <= last && i <= CellReference.MostColumns; i++)
        {
            _hidden.Add((int)i - 1);
        }
    }
}
