using System;
using System.Collections.Generic;
using System.Globalization;
using AngleSharp.Dom;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.Html.Tables;

/// <summary>Finds the place of every cell of a table by its <c>rowspan</c> and <c>colspan</c>.</summary>
/// <remarks>Source: the HTML standard, "forming a table", with its limits of 1000 columns and 65534 rows for a span.</remarks>
internal sealed class SpanLayout
{
    private const int WidestSpan = 1000;
    private const int LongestSpan = 65534;

    /// <summary>Columns of the finest grid that is followed, before those are left out in which nothing begins.</summary>
    private const int MostColumns = 4096;

    private readonly List<FileCell> _cells = [];
    private readonly VisibleText _text;
    private List<FileCell> _reachingDown = [];
    private bool _isCut;

    private SpanLayout(VisibleText text) => _text = text;

    /// <summary>Writes a table down.</summary>
    internal static void Place(IElement table, VisibleText text)
    {
        var layout = new SpanLayout(text);
        int row = 0;
        foreach (IElement element in TableElement.Rows(table))
        {
            layout.PlaceRow(element, row++);
            if (layout._cells.Count > ReadingLimits.MostCells || row > ReadingLimits.MostCells)
            {
                layout._isCut = true;
                break;
            }
        }

        if (layout._isCut)
        {
            text.Report(DiagnosticDescriptors.LimitExceeded, "The number of cells of a table", ReadingLimits.MostCells);
        }

        text.AddTable(layout._cells);
    }

    private void PlaceRow(IElement row, int rowIndex)
    {
        var reaching = new List<FileCell>();
        int above = 0;
        int column = 0;
        foreach (IElement element in TableElement.Cells(row))
        {
            column = SkipAbove(rowIndex, column, ref above, reaching);
            if (column >= MostColumns)
            {
                _isCut = true;
                break;
            }

            var cell = new FileCell(
                CellText.Read(element), rowIndex, column, SpanOf(element, "rowspan", LongestSpan), SpanOf(element, "colspan", WidestSpan));
            _cells.Add(cell);
            column = cell.ColumnEnd;
            if (cell.RowSpan > 1)
            {
                reaching.Add(cell);
            }
        }

        KeepReaching(rowIndex, above, reaching);
    }

    /// <summary>The next column that no cell of a row above covers.</summary>
    private int SkipAbove(int row, int column, ref int above, List<FileCell> reaching)
    {
        while (above < _reachingDown.Count && _reachingDown[above].Column <= column)
        {
            FileCell cell = _reachingDown[above++];
            if (cell.RowEnd > row)
            {
                column = Math.Max(column, cell.ColumnEnd);
                reaching.Add(cell);
            }
        }

        return column;
    }

    private void KeepReaching(int row, int above, List<FileCell> reaching)
    {
        for (int i = above; i < _reachingDown.Count; i++)
        {
            if (_reachingDown[i].RowEnd > row)
            {
                reaching.Add(_reachingDown[i]);
            }
        }

        reaching.RemoveAll(cell => cell.RowEnd <= row + 1);
        reaching.Sort((left, right) => left.Column.CompareTo(right.Column));
        _reachingDown = reaching;
    }

    private static int SpanOf(IElement cell, string attribute, int most)
    {
        string? text = cell.GetAttribute(attribute);
        if (!int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int span))
        {
            return IsHuge(text) ? most : 1;
        }

        // A rowspan of 0 reaches to the end of the table.
        return span == 0 && attribute == "rowspan" ? most : Math.Min(Math.Max(span, 1), most);
    }

    /// <summary>Whether an attribute is a number that no <see cref="int"/> holds.</summary>
    private static bool IsHuge(string? text)
    {
        foreach (char character in text ?? "")
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return !string.IsNullOrEmpty(text);
    }
}
