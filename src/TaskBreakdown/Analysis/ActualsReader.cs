using System;
using TaskBreakdown.Analysis.Actuals;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis;

/// <summary>Reads reported actuals from CSV and JSON.</summary>
/// <remarks>
/// <para>CSV (RFC 4180; commas, semicolons or tabs): the first row names the columns, in any order and in English or
/// Chinese: task (任务), target (目标), value (完成值), unit (单位), asOf (截至日期), baseline (基期值), note (备注). Task, value and
/// asOf have to be there.</para>
/// <para>JSON: an array of objects with the same names as properties, or an object with such an array as <c>actuals</c>.</para>
/// <para>A value is a number, or a number with its unit as documents write it (<c>1.2万亩</c>). A date is written
/// <c>2024-06-30</c> or in any other form of published documents. A bad row costs that row and gives a diagnostic; no text
/// makes the reader throw. Stateless; any number of threads may call it at once.</para>
/// </remarks>
public static class ActualsReader
{
    /// <summary>Reads JSON where the text begins like it, else CSV.</summary>
    /// <param name="source">The text.</param>
    /// <returns>What it reports, and what could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ActualsReading Read(SourceText source)
    {
        Throw.IfNull(source);
        string start = source.Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        bool isJson = start.Length > 0 && start[0] is '[' or '{';
        return isJson ? ReadJson(source) : ReadCsv(source);
    }

    /// <summary>Reads CSV.</summary>
    /// <param name="source">The text.</param>
    /// <returns>What it reports, and what could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ActualsReading ReadCsv(SourceText source)
    {
        Throw.IfNull(source);
        return new CsvActuals(source).Read();
    }

    /// <summary>Reads JSON.</summary>
    /// <param name="source">The text.</param>
    /// <returns>What it reports, and what could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ActualsReading ReadJson(SourceText source)
    {
        Throw.IfNull(source);
        return new JsonActuals(source).Read();
    }
}
