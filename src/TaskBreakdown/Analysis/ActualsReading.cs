using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;

namespace TaskBreakdown.Analysis;

/// <summary>The actuals that a text reports, and what could not be read of it.</summary>
/// <remarks>Immutable; any number of threads may share one. Compares by reference.</remarks>
public sealed class ActualsReading
{
    internal ActualsReading(ImmutableArray<ReportedActual> actuals, ImmutableArray<Diagnostic> diagnostics)
    {
        Actuals = actuals;
        Diagnostics = diagnostics;
    }

    /// <summary>The actuals in the order of the text; those that could not be read are left out.</summary>
    public ImmutableArray<ReportedActual> Actuals { get; }

    /// <summary>What could not be read, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
