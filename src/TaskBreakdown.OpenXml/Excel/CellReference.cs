namespace TaskBreakdown.OpenXml.Excel;

/// <summary>Reads references to cells: <c>B12</c> is row 11, column 1, both from 0.</summary>
internal static class CellReference
{
    /// <summary>Rows of a sheet.</summary>
    internal const int MostRows = 1_048_576;

    /// <summary>Columns of a sheet.</summary>
    internal const int MostColumns = 16_384;

    /// <summary>Reads one reference; dollar signs are passed over.</summary>
    internal static bool TryParse(string? reference, out int row, out int column)
    {
        row = 0;
        column = 0;
        foreach (char character in reference ?? "")
        {
            switch (character)
            {
                case >= 'A' and <= 'Z' when row == 0 && column <= MostColumns:
                    column = (column * 26) + character - 'A' + 1;
                    break;
                case >= 'a' and <= 'z' when row == 0 && column <= MostColumns:
                    column = (column * 26) + character - 'a' + 1;
                    break;
                case >= '0' and <= '9' when row <= MostRows:
                    row = (row * 10) + character - '0';
                    break;
                case '$':
                    break;
                default:
                    return false;
            }
        }

        bool isInside = row is > 0 and <= MostRows && column is > 0 and <= MostColumns;
        row--;
        column--;
        return isInside;
    }
}
