using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Analysis;

/// <summary>What one organization has to do in a breakdown (责任清单).</summary>
/// <remarks>Immutable; any number of threads may share one. Compares by reference: it belongs to its matrix.</remarks>
public sealed partial class OrganizationDuties
{
    internal OrganizationDuties(Organization mention) => Mention = mention;

    /// <summary>The first mention of the organization, which gives name, kind and level.</summary>
    public Organization Mention { get; }

    /// <summary>The canonical name.</summary>
    public string Name => Mention.Name;

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind Kind => Mention.Kind;

    /// <summary>The level of government it belongs to.</summary>
    public OrganizationLevel Level => Mention.Level;

    /// <summary>Whether it is a class of units (各街道) and no single one.</summary>
    public bool IsCollective => Mention.IsCollective;

    /// <summary>The tasks it leads, alone or with others, in the order of the document.</summary>
    public required ImmutableArray<WorkTask> Leads { get; init; }

    /// <summary>Those of <see cref="Leads"/> that others lead with it.</summary>
    public required ImmutableArray<WorkTask> CoLeads { get; init; }

    /// <summary>The tasks it supports, in the order of the document.</summary>
    public required ImmutableArray<WorkTask> Supports { get; init; }

    /// <summary>A count for every section of the breakdown, in order, those without any duty included.</summary>
    public required ImmutableArray<SectionDuties> Sections { get; init; }

    /// <summary>The targets of the tasks it leads, in the order of the document.</summary>
    public required ImmutableArray<TaskTarget> Targets { get; init; }

    /// <summary>Whether it supports tasks and leads none.</summary>
    public bool IsSupportOnly => Leads.IsEmpty && !Supports.IsEmpty;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
