using System.Collections.Immutable;

namespace TaskBreakdown.Diagnostics;

/// <summary>Every kind of diagnostic that reading and reviewing reported actuals can yield. Ids are stable and never used again.</summary>
/// <remarks><c>docs/diagnostics.md</c> explains each. Stateless; any number of threads may use it at once.</remarks>
public static class ActualsDiagnosticDescriptors
{
    /// <summary>There is nothing that could be an actual.</summary>
    public static DiagnosticDescriptor NoActuals { get; } = new(
        "TB0101", "No actuals", "No actuals were found: CSV needs a row that names the columns, JSON an array of objects.", DiagnosticSeverity.Error);

    /// <summary>A column that every actual needs is missing.</summary>
    public static DiagnosticDescriptor MissingActualColumn { get; } = new(
        "TB0102", "Missing column", "No column is named {0}; nothing was read.", DiagnosticSeverity.Error);

    /// <summary>A column has a name that is not known.</summary>
    public static DiagnosticDescriptor UnknownActualColumn { get; } = new(
        "TB0103", "Unknown column", "The column '{0}' is not known; it was passed over.", DiagnosticSeverity.Info);

    /// <summary>A quoted cell is not closed.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = new(
        "TB0104", "Unclosed quote", "The quotation mark that opens this cell is not closed; all that follows went into the cell.", DiagnosticSeverity.Error);

    /// <summary>The JSON is damaged.</summary>
    public static DiagnosticDescriptor MalformedActuals { get; } = new(
        "TB0105", "Malformed JSON", "The JSON is damaged here, and nothing behind was read: {0}.", DiagnosticSeverity.Error);

    /// <summary>An element of the list is no object.</summary>
    public static DiagnosticDescriptor UnexpectedActual { get; } = new(
        "TB0106", "Unexpected element", "An object with task, value and asOf is expected, not {0}; it was passed over.", DiagnosticSeverity.Error);

    /// <summary>An actual lacks something it needs.</summary>
    public static DiagnosticDescriptor MissingActualField { get; } = new(
        "TB0107", "Missing field", "This actual has no {0}; it was left out.", DiagnosticSeverity.Error);

    /// <summary>An amount cannot be read.</summary>
    public static DiagnosticDescriptor InvalidActualAmount { get; } = new(
        "TB0108", "Invalid amount", "The {0} '{1}' is no amount such as 12, 1.2万亩 or 95%; the actual was left out.", DiagnosticSeverity.Error);

    /// <summary>A date cannot be read.</summary>
    public static DiagnosticDescriptor InvalidActualDate { get; } = new(
        "TB0109", "Invalid date", "The date '{0}' is no day such as 2024-06-30; the actual was left out.", DiagnosticSeverity.Error);

    /// <summary>An actual is about a task that the plan does not have.</summary>
    public static DiagnosticDescriptor UnknownActualTask { get; } = new(
        "TB0110", "Unknown task", "The plan has no task '{0}'; the actual does not count.", DiagnosticSeverity.Error);

    /// <summary>An actual is about a target that the task does not have.</summary>
    public static DiagnosticDescriptor UnknownActualTarget { get; } = new(
        "TB0111", "Unknown target", "Task {0} has no target '{1}', but {2}; the actual does not count.", DiagnosticSeverity.Error);

    /// <summary>An actual may be about several targets.</summary>
    public static DiagnosticDescriptor AmbiguousActualTarget { get; } = new(
        "TB0112", "Ambiguous target", "'{1}' may be several targets of task {0}: {2}; name one by its number. The actual does not count.", DiagnosticSeverity.Error);

    /// <summary>An actual is in a unit that the target cannot be compared in.</summary>
    public static DiagnosticDescriptor ActualUnitDiffers { get; } = new(
        "TB0113", "Unit differs", "An amount in '{0}' cannot be compared with the target {1} of task {2}; the actual does not count.", DiagnosticSeverity.Error);

    /// <summary>An actual is later than the day of the review.</summary>
    public static DiagnosticDescriptor ActualIsLater { get; } = new(
        "TB0114", "Later than the review", "The actual of {0} is later than the review of {1}; it does not count yet.", DiagnosticSeverity.Info);

    /// <summary>A target has two different actuals for one day.</summary>
    public static DiagnosticDescriptor RepeatedActual { get; } = new(
        "TB0115", "Repeated actual", "Target {0} has more than one actual of {1}; the last one counts.", DiagnosticSeverity.Warning);

    /// <summary>A baseline is in another unit than the value beside it.</summary>
    public static DiagnosticDescriptor BaselineUnitDiffers { get; } = new(
        "TB0116", "Baseline unit differs", "The baseline '{0}' is not in '{1}', as the value is; the actual was left out.", DiagnosticSeverity.Error);

    /// <summary>Every kind, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoActuals, MissingActualColumn, UnknownActualColumn, UnclosedQuote, MalformedActuals, UnexpectedActual, MissingActualField,
        InvalidActualAmount, InvalidActualDate, UnknownActualTask, UnknownActualTarget, AmbiguousActualTarget, ActualUnitDiffers,
        ActualIsLater, RepeatedActual, BaselineUnitDiffers,
    ];
}
