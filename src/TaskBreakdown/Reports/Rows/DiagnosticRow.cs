using TaskBreakdown.Diagnostics;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One diagnostic of one document, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record DiagnosticRow
{
    /// <summary>Title of the document; null where none was found.</summary>
    public string? Document { get; init; }

    /// <summary>Stable id such as <c>TB0001</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>How bad it is.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>What was found, in English, quoting the Chinese text.</summary>
    public string Message { get; init; } = "";

    /// <summary>Line in the document, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Column in the line, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>Start in the document, in UTF-16 code units from 0.</summary>
    public int Start { get; init; }

    /// <summary>Length in UTF-16 code units; 0 marks a place.</summary>
    public int Length { get; init; }
}
