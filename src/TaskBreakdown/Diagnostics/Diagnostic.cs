using System;
using System.Globalization;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Diagnostics;

/// <summary>Something in a document that is wrong or could not be read, and where it stands.</summary>
/// <remarks>Immutable; any number of threads may share one. Two diagnostics are equal when id, severity, message, span and position are.</remarks>
public sealed partial record Diagnostic
{
    internal Diagnostic(string id, DiagnosticSeverity severity, string message, TextSpan span, LinePosition position)
    {
        Id = id;
        Severity = severity;
        Message = message;
        Span = span;
        Position = position;
    }

    /// <summary>Stable id such as <c>TB0001</c>; the table in <c>docs/diagnostics.md</c> explains each.</summary>
    public string Id { get; }

    /// <summary>How bad it is.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What was found, in English, quoting the Chinese text.</summary>
    public string Message { get; }

    /// <summary>Where in the source it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Line and column of the start of <see cref="Span"/>, from 1.</summary>
    public LinePosition Position { get; }

    /// <summary>Makes a diagnostic of a kind at a place.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="source">The document; gives line and column.</param>
    /// <param name="span">Where in <paramref name="source"/> it stands.</param>
    /// <param name="arguments">What the placeholders of the message stand for.</param>
    /// <returns>The diagnostic.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span starts outside the source.</exception>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor, SourceText source, TextSpan span, params object[] arguments)
    {
        Throw.IfNull(descriptor);
        Throw.IfNull(source);
        Throw.IfNull(arguments);
        string message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments);
        return new Diagnostic(descriptor.Id, descriptor.Severity, message, span, source.GetPosition(span.Start));
    }

    /// <summary>The diagnostic as compilers print it: <c>line:column: severity id: message</c>.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() =>
        $"{Position}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
