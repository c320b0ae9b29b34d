using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>Reads actuals from the rows of a CSV text.</summary>
internal sealed class CsvActuals
{
    private static readonly ActualField[] Required = [ActualField.Task, ActualField.Value, ActualField.AsOf];

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ReportedActual> _actuals = [];
    private readonly ActualBuilder _builder;
    private readonly CsvCells _cells;

    internal CsvActuals(SourceText source)
    {
        _builder = new ActualBuilder(source, _diagnostics);
        _cells = new CsvCells(source.Text, CsvCells.SeparatorOf(source.Text));
    }

    internal ActualsReading Read()
    {
        if (ReadHeader() is { } columns)
        {
            while (_cells.ReadRow() is { } row)
            {
                AddRow(row, columns);
            }
        }

        if (_cells.UnclosedQuote is { } quote)
        {
            _builder.Report(ActualsDiagnosticDescriptors.UnclosedQuote, new TextSpan(quote, 1));
        }

        return new ActualsReading([.. _actuals], [.. _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start)]);
    }

    private static bool IsBlank(List<ActualCell> row) => row.All(cell => string.IsNullOrWhiteSpace(cell.Text));

    private static TextSpan SpanOf(List<ActualCell> row) => TextSpan.FromBounds(row[0].Span.Start, row[row.Count - 1].Span.End);

    /// <summary>What each column holds, null for one of an unknown name; null where a required column is missing.</summary>
    private ActualField?[]? ReadHeader()
    {
        List<ActualCell>? header = _cells.ReadRow();
        while (header is not null && IsBlank(header))
        {
            header = _cells.ReadRow();
        }

        if (header is null)
        {
            _builder.Report(ActualsDiagnosticDescriptors.NoActuals, default);
            return null;
        }

        ActualField?[] columns = [.. header.Select(FieldOf)];
        string[] missing = [.. Required.Where(field => !columns.Contains(field)).Select(ActualFieldNames.Of)];
        if (missing.Length == 0)
        {
            return columns;
        }

        _builder.Report(ActualsDiagnosticDescriptors.MissingActualColumn, SpanOf(header), string.Join(", ", missing));
        return null;
    }

    private ActualField? FieldOf(ActualCell name)
    {
        if (ActualFieldNames.TryFind(name.Text, out ActualField field))
        {
            return field;
        }

        if (!string.IsNullOrWhiteSpace(name.Text))
        {
            _builder.Report(ActualsDiagnosticDescriptors.UnknownActualColumn, name.Span, name.Text.Trim());
        }

        return null;
    }

    private void AddRow(List<ActualCell> row, ActualField?[] columns)
    {
        if (IsBlank(row))
        {
            return;
        }

        var cells = new Dictionary<ActualField, ActualCell>();
        for (int i = 0; i < row.Count && i < columns.Length; i++)
        {
            if (columns[i] is { } field && !cells.ContainsKey(field))
            {
                cells.Add(field, row[i]);
            }
        }

        if (_builder.Build(cells, SpanOf(row)) is { } actual)
        {
            _actuals.Add(actual);
        }
    }
}
