using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading;

/// <summary>Reads a published document into a breakdown.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw: what cannot be read is a diagnostic.</remarks>
public sealed class BreakdownReader
{
    /// <summary>A reader with the default catalogs.</summary>
    public static BreakdownReader Default { get; } = new();

    /// <summary>Reads one document.</summary>
    /// <param name="source">The text as published.</param>
    /// <returns>The breakdown, with diagnostics for what is wrong or could not be read.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="source"/> is null.</exception>
    public WorkBreakdown Read(SourceText source)
    {
        Throw.IfNull(source);
        return new WorkBreakdown();
    }
}
