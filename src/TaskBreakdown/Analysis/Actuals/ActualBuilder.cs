using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>Makes one reported actual of its fields, or says what is wrong with them.</summary>
internal sealed class ActualBuilder(SourceText source, List<Diagnostic> diagnostics)
{
    private static readonly ActualField[] Required = [ActualField.Task, ActualField.Value, ActualField.AsOf];

    /// <summary>The actual; null where it could not be read, which the diagnostics then say.</summary>
    internal ReportedActual? Build(IReadOnlyDictionary<ActualField, ActualCell> cells, TextSpan span)
    {
        ActualField[] missing = [.. Required.Where(field => TextOf(cells, field).Length == 0)];
        if (missing.Length > 0)
        {
            Report(ActualsDiagnosticDescriptors.MissingActualField, span, string.Join(", ", missing.Select(ActualFieldNames.Of)));
            return null;
        }

        bool hasValue = TryReadAmount(cells, ActualField.Value, out decimal value, out string? unit);
        decimal baseline = 0;
        bool hasBaseline = TextOf(cells, ActualField.Baseline).Length > 0;
        bool isSound = !hasBaseline || TryReadBaseline(cells, unit, out baseline);
        isSound &= TryReadDate(cells[ActualField.AsOf], out CalendarDate asOf);
        return !hasValue || !isSound ? null : new ReportedActual
        {
            TaskId = FoldedText.Fold(TextOf(cells, ActualField.Task)),
            Target = NullIfEmpty(TextOf(cells, ActualField.Target)),
            Value = value,
            Unit = unit,
            AsOf = asOf,
            Baseline = hasBaseline ? baseline : null,
            Note = NullIfEmpty(TextOf(cells, ActualField.Note)),
            Span = span,
            Position = source.GetPosition(span.Start),
        };
    }

    internal void Report(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, source, span, arguments));

    private static string TextOf(IReadOnlyDictionary<ActualField, ActualCell> cells, ActualField field) =>
        cells.TryGetValue(field, out ActualCell cell) ? cell.Text.Trim() : "";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>A unit beside the number counts before one in a column of its own, which then only names it again.</summary>
    private bool TryReadAmount(
        IReadOnlyDictionary<ActualField, ActualCell> cells, ActualField field, out decimal amount, out string? unit)
    {
        ActualCell cell = cells[field];
        unit = null;
        if (!ActualAmount.TryParse(cell.Text, out amount, out string own))
        {
            Report(ActualsDiagnosticDescriptors.InvalidActualAmount, cell.Span, ActualFieldNames.Of(field), cell.Text.Trim());
            return false;
        }

        unit = NullIfEmpty(own);
        string column = TextOf(cells, ActualField.Unit);
        if (own.Length > 0 || column.Length == 0)
        {
            return true;
        }

        (decimal multiplier, string named) = ActualAmount.ParseUnit(column);
        unit = NullIfEmpty(named);
        if (Math.Abs(amount) <= decimal.MaxValue / Math.Max(1, multiplier))
        {
            amount *= multiplier;
            return true;
        }

        Report(ActualsDiagnosticDescriptors.InvalidActualAmount, cell.Span, ActualFieldNames.Of(field), cell.Text.Trim());
        return false;
    }

    /// <summary>A baseline is in the unit of the value, which it may name again.</summary>
    private bool TryReadBaseline(IReadOnlyDictionary<ActualField, ActualCell> cells, string? unit, out decimal baseline)
    {
        bool isRead = TryReadAmount(cells, ActualField.Baseline, out baseline, out string? own);
        if (isRead && own is not null && own != unit)
        {
            ActualCell cell = cells[ActualField.Baseline];
            Report(ActualsDiagnosticDescriptors.BaselineUnitDiffers, cell.Span, cell.Text.Trim(), unit ?? "the unit of the target");
            return false;
        }

        return isRead;
    }

    private bool TryReadDate(ActualCell cell, out CalendarDate date)
    {
        string text = cell.Text.Trim();
        if (CalendarDate.TryParse(text, out date) || DocumentDateParser.TryParse(text.AsSpan(), out date))
        {
            return true;
        }

        Report(ActualsDiagnosticDescriptors.InvalidActualDate, cell.Span, text);
        return false;
    }
}
