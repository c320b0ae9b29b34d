namespace TaskBreakdown.Diagnostics;

/// <summary>How much a diagnostic costs the reader of the result.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Something looks wrong in the document; it was read as written.</summary>
    Warning,

    /// <summary>Something could not be read; the result lacks it.</summary>
    Error,
}
