using System.Collections.Immutable;
using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis;

/// <summary>Two organizations that work together, in whatever roles.</summary>
/// <remarks>Immutable; any number of threads may share one. Compares by reference: it belongs to its matrix.</remarks>
public sealed class OrganizationPair
{
    internal OrganizationPair(OrganizationDuties first, OrganizationDuties second, ImmutableArray<WorkTask> tasks)
    {
        First = first;
        Second = second;
        Tasks = tasks;
    }

    /// <summary>The one that stands before the other among the organizations of the matrix.</summary>
    public OrganizationDuties First { get; }

    /// <summary>The other one.</summary>
    public OrganizationDuties Second { get; }

    /// <summary>The tasks that name both, in the order of the document; never empty.</summary>
    public ImmutableArray<WorkTask> Tasks { get; }

    /// <summary>How many tasks name both, from 1.</summary>
    public int Count => Tasks.Length;
}
