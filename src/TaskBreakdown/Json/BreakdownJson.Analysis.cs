using System;
using System.Collections.Generic;
using TaskBreakdown.Analysis;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Json;

/// <content>Analyses and reported actuals. Actuals are read back by <see cref="ActualsReader.ReadJson"/>; the analyses are
/// answers, which are made anew from the breakdowns they were made of.</content>
public static partial class BreakdownJson
{
    /// <summary>The value of the property <c>schema</c> of a matrix.</summary>
    public const string MatrixSchema = "task-breakdown-matrix/1";

    /// <summary>The value of the property <c>schema</c> of totals.</summary>
    public const string TotalsSchema = "task-breakdown-totals/1";

    /// <summary>The value of the property <c>schema</c> of a comparison.</summary>
    public const string ComparisonSchema = "task-breakdown-comparison/1";

    /// <summary>The value of the property <c>schema</c> of a review of progress.</summary>
    public const string ProgressSchema = "task-breakdown-progress/1";

    /// <summary>The value of the property <c>schema</c> of reported actuals.</summary>
    public const string ActualsSchema = "task-breakdown-actuals/1";

    /// <summary>Writes a matrix as JSON; tasks and targets are named by their ids.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static string Serialize(ResponsibilityMatrix matrix, bool indented = false)
    {
        Throw.IfNull(matrix);
        return ToText(DtoWriter.Write(matrix), ContractContext.Default.MatrixDto, indented);
    }

    /// <summary>Writes totals as JSON; amounts are in the units they were converted to.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is null.</exception>
    public static string Serialize(TargetTotals totals, bool indented = false)
    {
        Throw.IfNull(totals);
        return ToText(DtoWriter.Write(totals), ContractContext.Default.TotalsDto, indented);
    }

    /// <summary>Writes a comparison as JSON; tasks and targets are named by their ids.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Serialize(BreakdownComparison comparison, bool indented = false)
    {
        Throw.IfNull(comparison);
        return ToText(DtoWriter.Write(comparison), ContractContext.Default.ComparisonDto, indented);
    }

    /// <summary>Writes a review of progress as JSON; shares are rounded to six decimals, where 1 is the whole.</summary>
    /// <param name="review">The review.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static string Serialize(ProgressReview review, bool indented = false)
    {
        Throw.IfNull(review);
        return ToText(DtoWriter.Write(review), ContractContext.Default.ReviewDto, indented);
    }

    /// <summary>Writes reported actuals as JSON.</summary>
    /// <param name="actuals">The actuals.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <returns>One JSON object, which <see cref="ActualsReader.ReadJson"/> reads back but for the places they were read from.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actuals"/> is null.</exception>
    public static string Serialize(IEnumerable<ReportedActual> actuals, bool indented = false)
    {
        Throw.IfNull(actuals);
        return ToText(DtoWriter.Write(actuals), ContractContext.Default.ActualsDto, indented);
    }
}
