using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Targets;

/// <summary>Reads the quantities of a text and tells targets from what only looks like one.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw.</remarks>
public sealed class TargetExtractor
{
    /// <summary>An extractor over the default catalog of units.</summary>
    public static TargetExtractor Default { get; } = new();

    /// <summary>Reads one text.</summary>
    /// <param name="text">The text of a task; may hold line breaks.</param>
    /// <returns>What was found; empty lists for a text without quantities.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ExtractionResult Extract(string text)
    {
        Throw.IfNull(text);
        return new ExtractionResult { Text = text };
    }
}
