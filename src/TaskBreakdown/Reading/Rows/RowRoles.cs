using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Who answers for a row, by the role the document gives: one text for each role, empty where it has none.</summary>
internal sealed record RowRoles
{
    internal static RowRoles None { get; } = new();

    /// <summary>牵头单位.</summary>
    internal MappedText Lead { get; init; } = MappedText.Empty;

    /// <summary>配合单位.</summary>
    internal MappedText Support { get; init; } = MappedText.Empty;

    /// <summary>责任单位: owner alone, support beside a lead.</summary>
    internal MappedText Responsible { get; init; } = MappedText.Empty;

    /// <summary>责任领导.</summary>
    internal MappedText Leader { get; init; } = MappedText.Empty;

    /// <summary>Whether verbs told the roles (甲局负责), not the label 责任单位.</summary>
    internal bool IsByVerb { get; init; }

    /// <summary>Whether the document has a place of its own for supporters, so that whoever is responsible leads.</summary>
    internal bool HasSupportPlace { get; init; }

    /// <summary>Whether they were found in the middle of running text, where a sentence about the work may look alike.</summary>
    internal bool IsFromProse { get; init; }

    internal bool NamesUnits => !Lead.IsEmpty || !Support.IsEmpty || !Responsible.IsEmpty;

    internal bool IsEmpty => !NamesUnits && Leader.IsEmpty;
}
