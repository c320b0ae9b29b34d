using System.Globalization;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Places on a sheet as Excel names them.</summary>
internal static class SheetPlace
{
    /// <summary>A1 for row 1, column 0.</summary>
    internal static string Of(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, …, Z, AA, … for a column from 0.</summary>
    internal static string ColumnName(int column)
    {
        string name = "";
        for (int rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }
}
