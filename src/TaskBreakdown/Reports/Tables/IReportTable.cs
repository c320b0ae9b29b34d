using System.Collections.Immutable;

namespace TaskBreakdown.Reports.Tables;

/// <summary>A flat table with typed columns, whatever type its rows have.</summary>
/// <remarks>Tables of this library are immutable; any number of threads may share one. What writers of tables (workbooks among them) ask for. Implemented by <see cref="ReportTable{TRow}"/>.</remarks>
public interface IReportTable
{
    /// <summary>The name for programs: <c>Tasks</c>.</summary>
    string Name { get; }

    /// <summary>The columns, from the left.</summary>
    ImmutableArray<ReportColumn> Columns { get; }

    /// <summary>How many rows there are.</summary>
    int Count { get; }

    /// <summary>The title for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title.</returns>
    string TitleIn(ReportLanguage language);

    /// <summary>The value of a cell, for programs; enumerations by their name in camel case (<c>atLeast</c>).</summary>
    /// <param name="row">Row, from 0.</param>
    /// <param name="column">Column, from 0.</param>
    /// <returns>A value of the column's <see cref="ReportColumn.ValueType"/>; null where the row has none.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="System.IndexOutOfRangeException">There is no such column.</exception>
    object? ValueAt(int row, int column);

    /// <summary>The words of a cell, for people: enumerations as words, amounts in groups of three digits.</summary>
    /// <param name="row">Row, from 0.</param>
    /// <param name="column">Column, from 0.</param>
    /// <param name="language">The language of the words that are not the document's.</param>
    /// <returns>Text; empty where the row has no value; lines are parted by LF.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="System.IndexOutOfRangeException">There is no such column.</exception>
    string TextAt(int row, int column, ReportLanguage language);
}
