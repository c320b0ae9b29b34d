using System.Collections.Generic;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Checks;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Turns a table into rows of the breakdown: sections, numbers, and cells merged with those above.</summary>
internal sealed class TableRowReader
{
    private readonly RawTable _table;
    private readonly Findings _findings;
    private readonly bool _hasNumbers;
    private readonly List<BreakdownRow> _rows;
    private RowSection _section;
    private TableCells? _above;
    private int _lastNumber;

    private TableRowReader(RawTable table, int rows, RowSection section, Findings findings)
    {
        _rows = new List<BreakdownRow>(rows);
        _table = table;
        _findings = findings;
        _section = section;
        _hasNumbers = TableCells.Has(table, ColumnKind.Number);
    }

    /// <summary>The rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="section">The section it stands in until a heading of its own.</param>
    /// <param name="findings">Where rows that are left out are reported.</param>
    internal static IReadOnlyList<BreakdownRow> Read(RawTable table, RowSection section, Findings findings)
    {
        IReadOnlyList<TableRow> rows = TableAligner.Align(table);
        var reader = new TableRowReader(table, rows.Count, section, findings);
        for (int i = 0; i < rows.Count; i++)
        {
            reader.Add(rows[i]);
        }

        return reader._rows;
    }

    private void Add(TableRow row)
    {
        if (row.Heading is not null)
        {
            BeginSection(row.Heading);
            return;
        }

        var cells = new TableCells(_table, row);
        if (cells.IsSum || cells.IsNote || cells.IsHeader)
        {
            return;
        }

        if (cells.OnlyHeading(_hasNumbers) is { } heading)
        {
            BeginSection(heading);
            return;
        }

        AddCells(cells);
    }

    private void AddCells(TableCells cells)
    {
        if (!cells[ColumnKind.Section].IsEmpty)
        {
            BeginSection(cells[ColumnKind.Section]);
        }

        bool isContinuation = _hasNumbers && cells.Number is null && cells.MayContinue;
        cells.CarryDown(_above, isContinuation);
        if (cells[ColumnKind.Task].IsEmpty && cells.Contents.IsEmpty)
        {
            ReportLost(cells);
            return;
        }

        if (cells.Number is int number)
        {
            RestartSection(number);
            _lastNumber = number;
        }

        _rows.Add(cells.ToRow(_section));
        _above = cells;
    }

    private void ReportLost(TableCells cells)
    {
        if (!cells.First.IsEmpty)
        {
            _findings.Add(DiagnosticDescriptors.RowWithoutTask, cells.First.Span, Findings.Quote(cells.First.Text));
        }
    }

    /// <summary>Numbers that start again from 1 begin a section, even where no heading is left of it.</summary>
    private void RestartSection(int number)
    {
        if (number == 1 && _lastNumber > 1)
        {
            _section = new RowSection { Ancestors = _section.Ancestors };
        }
    }

    private void BeginSection(MappedText heading)
    {
        RowSection section = SectionHeading.Read(heading, _section.Ancestors);
        if (_section.Heading?.Text == section.Heading?.Text)
        {
            return;
        }

        _section = section;
        _lastNumber = 0;
        _above = null;
    }
}
