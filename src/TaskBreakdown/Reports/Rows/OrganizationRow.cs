using TaskBreakdown.Organizations;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One organization of a responsibility matrix, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record OrganizationRow
{
    /// <summary>The canonical name.</summary>
    public string Organization { get; init; } = "";

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>Its level of government.</summary>
    public OrganizationLevel Level { get; init; }

    /// <summary>Whether it is a class of units (各街道) and no single one.</summary>
    public bool IsCollective { get; init; }

    /// <summary>How many tasks it leads.</summary>
    public int Leads { get; init; }

    /// <summary>How many of those others lead with it.</summary>
    public int CoLeads { get; init; }

    /// <summary>How many tasks it supports.</summary>
    public int Supports { get; init; }

    /// <summary>In how many sections it has anything to do.</summary>
    public int Sections { get; init; }

    /// <summary>How many targets the tasks it leads have.</summary>
    public int Targets { get; init; }

    /// <summary>The ids of the tasks it leads, parted by blanks.</summary>
    public string LeadTasks { get; init; } = "";

    /// <summary>The ids of the tasks it supports, parted by blanks.</summary>
    public string SupportTasks { get; init; } = "";
}
