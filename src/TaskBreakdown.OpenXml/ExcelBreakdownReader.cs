using System;
using System.IO;
using TaskBreakdown.OpenXml.Excel;
using TaskBreakdown.OpenXml.Packages;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reading;

namespace TaskBreakdown.OpenXml;

/// <summary>Reads breakdowns from Excel workbooks (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>Every visible sheet is read in the order of the tabs, with merged cells; numbers and dates stand as their format
/// shows them, formulas with the result that was stored. Hidden sheets, rows and columns are left out and reported.</para>
/// <para>Immutable; any number of threads may share one. No file makes it throw: one that is damaged, protected by a
/// password or not a workbook is a diagnostic.</para>
/// </remarks>
/// <example><code>
/// using FileStream file = File.OpenRead("分解.xlsx");
/// WorkBreakdown breakdown = ExcelBreakdownReader.Default.Read(file).Breakdown;
/// </code></example>
public sealed class ExcelBreakdownReader
{
    private readonly BreakdownReader _reader;

    /// <summary>Creates a reader with catalogs of one's own.</summary>
    /// <param name="reader">What reads the text that a workbook shows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public ExcelBreakdownReader(BreakdownReader reader)
    {
        Throw.IfNull(reader);
        _reader = reader;
    }

    /// <summary>The reader with the default catalogs.</summary>
    public static ExcelBreakdownReader Default { get; } = new(BreakdownReader.Default);

    /// <summary>Reads a workbook from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="workbook">The bytes of the file; need not be seekable.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workbook"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public BreakdownDocument Read(Stream workbook)
    {
        Throw.IfNull(workbook);
        return Read(PackageBytes.Read(workbook));
    }

    /// <summary>Reads a workbook from its bytes.</summary>
    /// <param name="workbook">The bytes of the file.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workbook"/> is null.</exception>
    public BreakdownDocument Read(byte[] workbook)
    {
        Throw.IfNull(workbook);
        return PackageReading.Read(workbook, WorkbookWalker.Walk, _reader);
    }
}
