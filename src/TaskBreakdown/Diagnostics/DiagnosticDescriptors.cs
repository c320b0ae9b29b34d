using System.Collections.Immutable;

namespace TaskBreakdown.Diagnostics;

/// <summary>Every kind of diagnostic that reading can yield. Ids are stable and never used again.</summary>
/// <remarks>Any number of threads may read them. <c>docs/diagnostics.md</c> explains each, with an example of what causes it.</remarks>
public static class DiagnosticDescriptors
{
    /// <summary>The document holds no task.</summary>
    public static DiagnosticDescriptor NoTasks { get; } = new(
        "TB0001", "No tasks", "No task was found: {0}.", DiagnosticSeverity.Error);

    /// <summary>A header row has no rows below it.</summary>
    public static DiagnosticDescriptor HeaderWithoutRows { get; } = new(
        "TB0002", "Header without rows", "The header row '{0}' has no rows below it.", DiagnosticSeverity.Error);

    /// <summary>A unit stands once and looks like a slip for another that stands often.</summary>
    public static DiagnosticDescriptor NearName { get; } = new(
        "TB0003", "Near name", "The unit '{0}' stands once and is close to '{1}', which stands {2} times; it was read as written.", DiagnosticSeverity.Warning);

    /// <summary>The cells of a table were glued together.</summary>
    public static DiagnosticDescriptor GluedTable { get; } = new(
        "TB0004", "Glued table", "The cells of the table that begins with '{0}' were glued together; nothing was read from it.", DiagnosticSeverity.Error);

    /// <summary>The columns of a table run into each other.</summary>
    public static DiagnosticDescriptor ScrambledTable { get; } = new(
        "TB0005", "Scrambled table", "The cells of the table below '{0}' do not fit its columns; nothing was read from it.", DiagnosticSeverity.Error);

    /// <summary>The text was decoded wrongly before it came here.</summary>
    public static DiagnosticDescriptor BrokenEncoding { get; } = new(
        "TB0006", "Broken encoding", "The text is damaged: {0} of {1} characters come from a wrong encoding, the first is '{2}'; nothing was read from it.", DiagnosticSeverity.Error);

    /// <summary>Single characters are damaged.</summary>
    public static DiagnosticDescriptor DamagedCharacters { get; } = new(
        "TB0007", "Damaged characters", "Damaged characters near '{0}', {1} in all; they were read as they are.", DiagnosticSeverity.Warning);

    /// <summary>The text breaks off.</summary>
    public static DiagnosticDescriptor TruncatedEnd { get; } = new(
        "TB0008", "Truncated end", "The text breaks off at '{0}'; the last task may be incomplete.", DiagnosticSeverity.Warning);

    /// <summary>A stated number of tasks is not the number that was read.</summary>
    public static DiagnosticDescriptor StatedTotalDiffers { get; } = new(
        "TB0009", "Stated total differs", "The document says '{0}', but {1} were read.", DiagnosticSeverity.Warning);

    /// <summary>A date of the header cannot be read.</summary>
    public static DiagnosticDescriptor DamagedDate { get; } = new(
        "TB0010", "Damaged date", "The {0} '{1}' is no date; it was left as text.", DiagnosticSeverity.Warning);

    /// <summary>A document number of the header cannot be read.</summary>
    public static DiagnosticDescriptor DamagedDocumentNumber { get; } = new(
        "TB0011", "Damaged document number", "The document number '{0}' is damaged; it was left as text.", DiagnosticSeverity.Warning);

    /// <summary>A metadata key stands twice with different values.</summary>
    public static DiagnosticDescriptor MetadataConflict { get; } = new(
        "TB0012", "Metadata conflict", "The key '{0}' has the values '{1}' and '{2}'; the first was kept.", DiagnosticSeverity.Warning);

    /// <summary>The document numbers of header and body disagree.</summary>
    public static DiagnosticDescriptor DocumentNumberDiffers { get; } = new(
        "TB0013", "Document number differs", "The header says '{0}', the body '{1}'.", DiagnosticSeverity.Warning);

    /// <summary>A deadline has damaged characters.</summary>
    public static DiagnosticDescriptor DamagedDeadline { get; } = new(
        "TB0014", "Damaged deadline", "The deadline '{0}' is damaged; the task has none.", DiagnosticSeverity.Warning);

    /// <summary>A deadline cell holds something else.</summary>
    public static DiagnosticDescriptor UnreadDeadline { get; } = new(
        "TB0015", "Unread deadline", "'{0}' stands where a deadline should and is none that is known; the task has none.", DiagnosticSeverity.Warning);

    /// <summary>A sentence stands twice in one task.</summary>
    public static DiagnosticDescriptor DuplicateSentence { get; } = new(
        "TB0016", "Duplicate sentence", "The sentence '{0}' stands twice in task {1}; its quantities count twice.", DiagnosticSeverity.Warning);

    /// <summary>A number stands at two tasks of a section.</summary>
    public static DiagnosticDescriptor DuplicateNumber { get; } = new(
        "TB0017", "Duplicate number", "The number {0} stands at more than one task of section {1}.", DiagnosticSeverity.Warning);

    /// <summary>A number is left out.</summary>
    public static DiagnosticDescriptor NumberGap { get; } = new(
        "TB0018", "Number gap", "Number {0} is missing between the tasks {1} and {2}.", DiagnosticSeverity.Warning);

    /// <summary>A bracket is not closed.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = new(
        "TB0019", "Unclosed bracket", "The bracket that begins with '{0}' is not closed.", DiagnosticSeverity.Warning);

    /// <summary>Nothing shows where the lead cell ends and the support cell begins.</summary>
    public static DiagnosticDescriptor AmbiguousUnits { get; } = new(
        "TB0020", "Ambiguous units", "Nothing in the text shows where the leads of '{0}' end; '{1}' was taken to lead.", DiagnosticSeverity.Warning);

    /// <summary>Labels stand before any task.</summary>
    public static DiagnosticDescriptor OrphanLabel { get; } = new(
        "TB0021", "Orphan label", "'{0}' stands before any task it could belong to.", DiagnosticSeverity.Warning);

    /// <summary>A column is declared and never filled.</summary>
    public static DiagnosticDescriptor EmptyColumn { get; } = new(
        "TB0022", "Empty column", "The column '{0}' is empty in every row.", DiagnosticSeverity.Warning);

    /// <summary>Roles are marked by a style that text does not carry.</summary>
    public static DiagnosticDescriptor LostRoleMarks { get; } = new(
        "TB0023", "Lost role marks", "'{0}' says that a style of the letters marks the lead; the text does not carry it.", DiagnosticSeverity.Warning);

    /// <summary>A row has units but no task.</summary>
    public static DiagnosticDescriptor RowWithoutTask { get; } = new(
        "TB0024", "Row without task", "The row at '{0}' names no task; it was left out.", DiagnosticSeverity.Warning);

    /// <summary>The document is beyond a limit that guards against hostile input.</summary>
    public static DiagnosticDescriptor LimitExceeded { get; } = new(
        "TB0025", "Limit exceeded", "{0} is beyond the limit of {1}; what is beyond was not read.", DiagnosticSeverity.Error);

    /// <summary>Rows of cells have no header row that says what is in them.</summary>
    public static DiagnosticDescriptor TableWithoutHeader { get; } = new(
        "TB0026", "Table without header", "The table that begins with '{0}' has no header row, so nothing says what its cells hold; nothing was read from it.", DiagnosticSeverity.Error);

    /// <summary>A line of a catalog of organizations cannot be read.</summary>
    public static DiagnosticDescriptor BadCatalogLine { get; } = new(
        "TB0040", "Bad catalog line", "'{0}': {1}", DiagnosticSeverity.Warning);

    /// <summary>Two entries of a catalog of organizations answer to one name in one place.</summary>
    public static DiagnosticDescriptor AmbiguousCatalogName { get; } = new(
        "TB0041", "Ambiguous catalog name", "'{0}' stands for '{1}' and for '{2}' in one place; it will be read as neither.", DiagnosticSeverity.Warning);

    /// <summary>A file is damaged, protected or of another kind than its reader reads.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = new(
        "TB0201", "Unreadable file", "The file cannot be read: {0}.", DiagnosticSeverity.Error);

    /// <summary>A part of a file is hidden from its readers and was left out.</summary>
    public static DiagnosticDescriptor HiddenContent { get; } = new(
        "TB0202", "Hidden content", "{0}: hidden; not read.", DiagnosticSeverity.Info);

    /// <summary>A workbook that this library wrote is read from its sheet of tasks; another sheet, which mostly says the same again, was left out.</summary>
    public static DiagnosticDescriptor DerivedSheet { get; } = new(
        "TB0203", "Derived sheet", "The workbook has a sheet of tasks, which is read alone; the sheet '{0}' was not read.", DiagnosticSeverity.Info);

    /// <summary>Every kind, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoTasks, HeaderWithoutRows, NearName, GluedTable, ScrambledTable, BrokenEncoding, DamagedCharacters, TruncatedEnd, StatedTotalDiffers,
        DamagedDate, DamagedDocumentNumber, MetadataConflict, DocumentNumberDiffers, DamagedDeadline, UnreadDeadline, DuplicateSentence,
        DuplicateNumber, NumberGap, UnclosedBracket, AmbiguousUnits, OrphanLabel, EmptyColumn, LostRoleMarks, RowWithoutTask, LimitExceeded,
        TableWithoutHeader, BadCatalogLine, AmbiguousCatalogName, UnreadableFile, HiddenContent, DerivedSheet,
    ];
}
