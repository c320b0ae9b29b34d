using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Measures;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Targets;

/// <summary>Reads the quantities of a text and tells targets from what only looks like one.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw.</remarks>
public sealed class TargetExtractor
{
    private readonly MeasureUnitCatalog _units;

    /// <summary>Creates an extractor over a catalog of units.</summary>
    /// <param name="units">The units to know.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    public TargetExtractor(MeasureUnitCatalog units)
    {
        Throw.IfNull(units);
        _units = units;
    }

    /// <summary>An extractor over the default catalog of units.</summary>
    public static TargetExtractor Default { get; } = new(MeasureUnitCatalog.Default);

    /// <summary>Reads one text.</summary>
    /// <param name="text">The text of a task; may hold line breaks.</param>
    /// <returns>What was found; empty lists for a text without quantities.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ExtractionResult Extract(string text)
    {
        Throw.IfNull(text);
        var figures = new List<ScannedQuantity>();
        var dates = new List<ScannedQuantity>();
        var scanner = new QuantityScanner(text.AsSpan(), _units);
        while (scanner.MoveNext())
        {
            (scanner.Current.IsDate ? dates : figures).Add(scanner.Current);
        }

        ImmutableArray<CompletenessTarget> completeness = CompletenessFinder.Find(text);
        if (figures.Count + dates.Count == 0)
        {
            return new ExtractionResult { Text = text, Completeness = completeness };
        }

        var assembler = new TargetAssembler(new TextFrame(text, figures, dates), _units);
        return new ExtractionResult { Text = text, Quantities = assembler.Assemble(), Completeness = completeness };
    }
}
