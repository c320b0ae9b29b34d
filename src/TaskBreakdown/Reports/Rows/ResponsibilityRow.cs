using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One unit that answers for one task, flat: the lines of a ledger of responsibilities (责任清单).</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record ResponsibilityRow
{
    /// <summary>Title of the document; null where none was found.</summary>
    public string? Document { get; init; }

    /// <summary>Year the breakdown is for; null where it does not tell.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the section, from 1.</summary>
    public int Section { get; init; }

    /// <summary>The task, as <see cref="TaskRow.TaskId"/> names it.</summary>
    public string TaskId { get; init; } = "";

    /// <summary>Whether the unit leads or supports.</summary>
    public ResponsibilityRole Role { get; init; }

    /// <summary>Place of the unit in its cell, from 1.</summary>
    public int Place { get; init; }

    /// <summary>The canonical name.</summary>
    public string Organization { get; init; } = "";

    /// <summary>The mention as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>Its level of government.</summary>
    public OrganizationLevel Level { get; init; }

    /// <summary>Whether it stands for a class of units (各街道).</summary>
    public bool IsCollective { get; init; }

    /// <summary>How lead and support were told apart.</summary>
    public RoleRule RoleRule { get; init; }
}
