using System;
using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The merged areas of a sheet.</summary>
internal sealed class MergedCells
{
    /// <summary>More areas than that are not followed, so that hostile ones cost little.</summary>
    private const int MostAreas = 100_000;

    private readonly Dictionary<(int Row, int Column), Area> _areas = [];
    private readonly List<Area> _byRow = [];
    private readonly List<Area> _open = [];
    private int _next;
    private int _row = -1;

    private MergedCells()
    {
    }

    internal static MergedCells Of(Worksheet sheet)
    {
        var merged = new MergedCells();
        foreach (MergeCell cell in sheet.Elements<MergeCells>().SelectMany(cells => cells.Elements<MergeCell>()).Take(MostAreas))
        {
            if (Area.TryParse(cell.Reference?.Value, out Area area) && !merged._areas.ContainsKey((area.Row, area.Column)))
            {
                merged._areas.Add((area.Row, area.Column), area);
                merged._byRow.Add(area);
            }
        }

        merged._byRow.Sort((left, right) => left.Row.CompareTo(right.Row));
        return merged;
    }

    /// <summary>How far the area reaches that begins at a cell; one by one for a cell that is not merged.</summary>
    internal (int Rows, int Columns) SpanAt(int row, int column) =>
        _areas.TryGetValue((row, column), out Area area) ? (area.RowEnd - area.Row, area.ColumnEnd - area.Column) : (1, 1);

    /// <summary>Whether a cell lies in an area that begins at another one. Rows are asked for in their order.</summary>
    internal bool IsCovered(int row, int column)
    {
        OpenAreas(row);
        foreach (Area area in _open)
        {
            bool isInside = row >= area.Row && row < area.RowEnd && column >= area.Column && column < area.ColumnEnd;
            if (isInside && (area.Row, area.Column) != (row, column))
            {
                return true;
            }
        }

        return false;
    }

    private void OpenAreas(int row)
    {
        if (row == _row)
        {
            return;
        }

        _row = row;
        while (_next < _byRow.Count && _byRow[_next].Row <= row)
        {
            _open.Add(_byRow[_next++]);
        }

        _open.RemoveAll(area => area.RowEnd <= row);
    }

    private readonly record struct Area(int Row, int Column, int RowEnd, int ColumnEnd)
    {
        internal static bool TryParse(string? reference, out Area area)
        {
            area = default;
            int colon = reference?.IndexOf(':') ?? -1;
            if (colon < 0
                || !CellReference.TryParse(reference!.Substring(0, colon), out int row, out int column)
                || !CellReference.TryParse(reference.Substring(colon + 1), out int lastRow, out int lastColumn))
            {
                return false;
            }

            area = new Area(
                Math.Min(row, lastRow), Math.Min(column, lastColumn), Math.Max(row, lastRow) + 1, Math.Max(column, lastColumn) + 1);
            return true;
        }
    }
}
