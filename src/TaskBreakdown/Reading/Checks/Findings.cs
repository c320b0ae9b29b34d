using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Collects what is wrong with one document.</summary>
internal sealed class Findings(SourceText source)
{
    private const int LongestQuote = 30;

    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Adds a diagnostic at a place.</summary>
    internal void Add(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, source, span, arguments));

    /// <summary>What was found, in the order of the text; at one place in the order of the ids.</summary>
    internal ImmutableArray<Diagnostic> ToImmutable()
    {
        var sorted = new List<Diagnostic>(_diagnostics);
        sorted.Sort((left, right) =>
            left.Span.Start != right.Span.Start
                ? left.Span.Start.CompareTo(right.Span.Start)
                : string.CompareOrdinal(left.Id + left.Message, right.Id + right.Message));
        return [.. sorted];
    }

    /// <summary>The words of a text as a message quotes them: on one line, long ones cut.</summary>
    internal static string Quote(string text)
    {
        string line = text.Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= LongestQuote ? line : Excerpt.Of(line, 0, LongestQuote) + "…";
    }
}
