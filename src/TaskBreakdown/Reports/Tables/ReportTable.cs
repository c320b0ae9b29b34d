using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Data;
using System.IO;
using System.Linq;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Display;

namespace TaskBreakdown.Reports.Tables;

/// <summary>Rows of one type with typed, titled columns: a list to bind to, and a table to write in any form.</summary>
/// <typeparam name="TRow">The type of a row, flat and immutable.</typeparam>
/// <remarks>Immutable; any number of threads may share one. Made by <see cref="BreakdownRows"/>.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ReportTable<TRow> : IReadOnlyList<TRow>, IReportTable, IDisplayable
{
    private readonly ImmutableArray<TRow> _rows;
    private readonly ImmutableArray<RowColumn<TRow>> _columns;
    private readonly string _chineseTitle;
    private readonly string _englishTitle;

    internal ReportTable(
        string name, string english, string chinese, ImmutableArray<RowColumn<TRow>> columns, IEnumerable<TRow> rows)
    {
        Name = name;
        _englishTitle = english;
        _chineseTitle = chinese;
        _columns = columns;
        _rows = [.. rows];
        Columns = [.. columns.Select(column => column.Column)];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ImmutableArray<ReportColumn> Columns { get; }

    /// <inheritdoc/>
    public int Count => _rows.Length;

    /// <inheritdoc/>
    public TRow this[int index] => index >= 0 && index < _rows.Length
        ? _rows[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The table has {_rows.Length} rows.");

    /// <inheritdoc/>
    public string TitleIn(ReportLanguage language) => language == ReportLanguage.Chinese ? _chineseTitle : _englishTitle;

    /// <inheritdoc/>
    public object? ValueAt(int row, int column) => _columns[column].Value(this[row]);

    /// <inheritdoc/>
    public string TextAt(int row, int column, ReportLanguage language) => _columns[column].TextOf(this[row], language);

    /// <summary>The table as ADO.NET has it: columns named for the row's properties, typed, <see cref="DBNull"/> for null.</summary>
    /// <param name="language">The language of the columns' captions.</param>
    /// <returns>A table of the caller's own.</returns>
    public DataTable ToDataTable(ReportLanguage language = ReportLanguage.English) => DataTables.Create(this, language);

    /// <summary>A reader over the rows, for bulk copies and reporting tools.</summary>
    /// <returns>A reader before the first row; to be disposed of.</returns>
    public IDataReader CreateDataReader() => DataTables.Create(this, ReportLanguage.English).CreateDataReader();

    /// <summary>Writes the table as CSV (RFC 4180).</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="options">Language, header and byte order mark; null for <see cref="CsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteCsv(TextWriter writer, CsvOptions? options = null)
    {
        Throw.IfNull(writer);
        CsvTables.Write(this, writer, options ?? CsvOptions.Default);
    }

    /// <summary>The table in Markdown (CommonMark with the tables of GitHub), without the columns that are for programs.</summary>
    /// <param name="language">The language of the titles.</param>
    /// <returns>Lines parted by LF.</returns>
    public string ToMarkdown(ReportLanguage language) => MarkdownTables.Create(this, language);

    /// <summary>The table in Markdown with English titles.</summary>
    /// <returns>Lines parted by LF.</returns>
    public string ToMarkdown() => ToMarkdown(ReportLanguage.English);

    /// <summary>The table as a fragment of HTML, without the columns that are for programs, up to 200 rows.</summary>
    /// <param name="language">The language of the titles.</param>
    /// <returns>Markup without a page around it.</returns>
    public string ToHtml(ReportLanguage language) => Fragment.Of(Fragment.Table(this, language));

    /// <summary>The table as a fragment of HTML with English titles, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it.</returns>
    public string ToHtml() => ToHtml(ReportLanguage.English);

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)_rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
