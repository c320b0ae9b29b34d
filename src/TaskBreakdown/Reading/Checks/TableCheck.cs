using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Checks what came out of a table against its header.</summary>
internal static class TableCheck
{
    private const int FewestRows = 2;

    internal static void Check(RawTable table, IReadOnlyList<BreakdownRow> rows, bool isScrambled, Findings findings)
    {
        string header = Findings.Quote(FoldedText.RemoveBlanks(string.Join(" ", table.Columns.Select(column => column.Header.Text))));
        if (rows.Count == 0)
        {
            findings.Add(DiagnosticDescriptors.HeaderWithoutRows, table.HeaderSpan, header);
        }
        else if (isScrambled)
        {
            findings.Add(DiagnosticDescriptors.ScrambledTable, table.HeaderSpan, header);
        }
        else
        {
            CheckUnits(table, rows, findings);
            CheckColumns(table, rows, findings);
        }
    }

    /// <summary>Where units stand one a line and nothing marks the cells, no one can tell the last lead from the first supporter.</summary>
    private static void CheckUnits(RawTable table, IReadOnlyList<BreakdownRow> rows, Findings findings)
    {
        if (table.Form != TableForm.Paragraphs || !AreBeside(table, ColumnKind.Lead, ColumnKind.Support))
        {
            return;
        }

        foreach (BreakdownRow row in rows)
        {
            int lines = CountLines(row.Roles.Lead) + CountLines(row.Roles.Support);
            if (lines > 2)
            {
                findings.Add(DiagnosticDescriptors.AmbiguousUnits, row.Roles.Lead.Span, Findings.Quote(row.Task.Text), Findings.Quote(row.Roles.Lead.Text));
            }
        }
    }

    /// <summary>Whether two columns touch, so that nothing but the words tells their cells apart.</summary>
    private static bool AreBeside(RawTable table, ColumnKind one, ColumnKind other)
    {
        for (int i = 1; i < table.Columns.Length; i++)
        {
            (ColumnKind left, ColumnKind right) = (table.Columns[i - 1].Kind, table.Columns[i].Kind);
            if ((left == one && right == other) || (left == other && right == one))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountLines(MappedText cell)
    {
        int lines = cell.IsEmpty ? 0 : 1;
        foreach (char character in cell.Written)
        {
            lines += character == '\n' ? 1 : 0;
        }

        return lines;
    }

    private static void CheckColumns(RawTable table, IReadOnlyList<BreakdownRow> rows, Findings findings)
    {
        if (rows.Count < FewestRows)
        {
            return;
        }

        foreach (TableColumn column in table.Columns)
        {
            if (IsNeverFilled(column.Kind, rows))
            {
                findings.Add(DiagnosticDescriptors.EmptyColumn, column.Header.Span, FoldedText.RemoveBlanks(column.Header.Text));
            }
        }
    }

    /// <summary>Columns that may well stay empty, supports and remarks, are not asked.</summary>
    private static bool IsNeverFilled(ColumnKind kind, IReadOnlyList<BreakdownRow> rows) => kind switch
    {
        ColumnKind.Lead => rows.All(row => row.Roles.Lead.IsEmpty),
        ColumnKind.Responsible => rows.All(row => row.Roles.Responsible.IsEmpty),
        ColumnKind.Leader => rows.All(row => row.Roles.Leader.IsEmpty),
        ColumnKind.Deadline => rows.All(row => row.Deadline.IsEmpty),
        ColumnKind.Target => rows.All(row => row.Targets.IsEmpty),
        _ => false,
    };
}
