using System;
using System.Collections.Immutable;
using TaskBreakdown.Measures;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Targets;

/// <summary>Reads the quantities of a text and tells targets from what only looks like one.</summary>
/// <remarks>
/// <para>Immutable; safe to share between threads. No text makes it throw.</para>
/// <para>One line: the scanner finds the figures, a frame gives each its clause, the clause grammar reads the words
/// around it, an ordered list of rules its role, and what is a target is put together.</para>
/// </remarks>
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
        return Run(text, explanations: null);
    }

    /// <summary>Reads one text and says for each quantity why it got its role, comparison and change.</summary>
    /// <param name="text">The text of a task; may hold line breaks.</param>
    /// <returns>One explanation for each quantity that <see cref="Extract"/> finds, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<QuantityExplanation> Explain(string text)
    {
        Throw.IfNull(text);
        ImmutableArray<QuantityExplanation>.Builder explanations = ImmutableArray.CreateBuilder<QuantityExplanation>();
        Run(text, explanations);
        return explanations.ToImmutable();
    }

    private ExtractionResult Run(string text, ImmutableArray<QuantityExplanation>.Builder? explanations)
    {
        var workspace = new Workspace(text, _units);
        try
        {
            TextFrame frame = workspace.Frame();
            return new ExtractionResult
            {
                Text = text,
                Quantities = frame.Figures.IsEmpty ? [] : new TargetAssembler(frame, explanations).Assemble(),
                Completeness = CompletenessFinder.Find(frame),
            };
        }
        finally
        {
            workspace.Return();
        }
    }
}
