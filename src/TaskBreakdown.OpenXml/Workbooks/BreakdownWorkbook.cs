using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Writes breakdowns as Excel workbooks (XLSX, ECMA-376).</summary>
/// <remarks>
/// <para>A sheet for each table, with a frozen header, filters, real numbers and dates, and columns as wide as Chinese needs.
/// Words are never formulas. Excel itself keeps 15 digits of a number; the file holds all of them.</para>
/// <para>Stateless; any number of threads may call it at once, each with a stream of its own.</para>
/// </remarks>
public static class BreakdownWorkbook
{
    /// <summary>Writes a breakdown: an overview, then a sheet for each table of <see cref="BreakdownRows.All"/>.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="stream">Where to write; left open. It need not seek.</param>
    /// <param name="options">Language and title; null for <see cref="WorkbookOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The breakdown or the stream is null.</exception>
    public static void Write(WorkBreakdown breakdown, Stream stream, WorkbookOptions? options = null)
    {
        _ = breakdown ?? throw new ArgumentNullException(nameof(breakdown));
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        options ??= WorkbookOptions.Default;
        ImmutableArray<IReportTable> tables = BreakdownRows.All(breakdown, options.Review);
        WorkbookWriter.Write(stream, tables, options, Overview.Of(breakdown, options));
    }

    /// <summary>Writes any flat tables, a sheet each.</summary>
    /// <param name="tables">The tables, in the order of the sheets; at least one.</param>
    /// <param name="stream">Where to write; left open. It need not seek.</param>
    /// <param name="options">Language; null for <see cref="WorkbookOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The tables or the stream is null.</exception>
    /// <exception cref="ArgumentException">There is no table, or one has more rows than a sheet of Excel (1 048 575 below the header).</exception>
    public static void Write(IEnumerable<IReportTable> tables, Stream stream, WorkbookOptions? options = null)
    {
        _ = tables ?? throw new ArgumentNullException(nameof(tables));
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        IReportTable[] all = [.. tables];
        if (all.Length == 0)
        {
            throw new ArgumentException("A workbook needs at least one table.", nameof(tables));
        }

        if (all.FirstOrDefault(table => table.Count >= SheetLimits.Rows) is { } tooLong)
        {
            throw new ArgumentException($"The table {tooLong.Name} has {tooLong.Count} rows; a sheet holds {SheetLimits.Rows - 1}.", nameof(tables));
        }

        WorkbookWriter.Write(stream, all, options ?? WorkbookOptions.Default, overview: null);
    }
}
