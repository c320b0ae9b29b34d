using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis;

/// <summary>Who leads and who supports what (责任矩阵): the organizations of a breakdown against its tasks.</summary>
/// <remarks>
/// <para>Mentions with one canonical name are one organization; a breakdown speaks for one jurisdiction, so the name tells
/// them apart. An organization named twice in a task counts once, and one named in both cells leads.</para>
/// <para>Immutable; any number of threads may share one. Compares by reference.</para>
/// </remarks>
/// <example><code>ResponsibilityMatrix.Create(breakdown).Organizations[0]</code> leads the most tasks.</example>
public sealed partial class ResponsibilityMatrix
{
    private readonly Dictionary<string, OrganizationDuties> _byName;
    private readonly Dictionary<(string Organization, string Task), ResponsibilityRole> _roles;

    internal ResponsibilityMatrix(
        ImmutableArray<OrganizationDuties> organizations,
        Dictionary<(string Organization, string Task), ResponsibilityRole> roles)
    {
        Organizations = organizations;
        _byName = organizations.ToDictionary(duties => duties.Name, StringComparer.Ordinal);
        _roles = roles;
    }

    /// <summary>The breakdown it was made of.</summary>
    public required WorkBreakdown Breakdown { get; init; }

    /// <summary>The tasks in the order of the document.</summary>
    public required ImmutableArray<WorkTask> Tasks { get; init; }

    /// <summary>Every organization and collective: most tasks led first, then most supported, then first named.</summary>
    public ImmutableArray<OrganizationDuties> Organizations { get; }

    /// <summary>The single organizations, in the order of <see cref="Organizations"/>.</summary>
    public IEnumerable<OrganizationDuties> Named => Organizations.Where(duties => !duties.IsCollective);

    /// <summary>The classes of units (各街道), in the order of <see cref="Organizations"/>.</summary>
    public IEnumerable<OrganizationDuties> Collectives => Organizations.Where(duties => duties.IsCollective);

    /// <summary>The single organizations that support and never lead, in the order of <see cref="Organizations"/>.</summary>
    public IEnumerable<OrganizationDuties> SupportOnly => Named.Where(duties => duties.IsSupportOnly);

    /// <summary>The tasks with more than one lead, in the order of the document.</summary>
    public required ImmutableArray<WorkTask> CoLedTasks { get; init; }

    /// <summary>The tasks whose cells leave open who else takes part (等部门、单位).</summary>
    public required ImmutableArray<WorkTask> OpenEndedTasks { get; init; }

    /// <summary>The tasks that name no lead.</summary>
    public required ImmutableArray<WorkTask> UnledTasks { get; init; }

    /// <summary>Which single organizations work together, most tasks first, then in the order of <see cref="Organizations"/>.</summary>
    /// <remarks>Collectives make no pairs: nobody knows which of their members takes part.</remarks>
    public required ImmutableArray<OrganizationPair> Pairs { get; init; }

    /// <summary>Puts the matrix of a breakdown together.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The matrix; without organizations where no task names any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ResponsibilityMatrix Create(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        return new Responsibilities.MatrixBuilder(breakdown).Build();
    }

    /// <summary>What an organization has to do.</summary>
    /// <param name="name">Its canonical name.</param>
    /// <returns>Its duties; null where the breakdown does not name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrganizationDuties? Find(string name)
    {
        Throw.IfNull(name);
        return _byName.TryGetValue(name, out OrganizationDuties? duties) ? duties : null;
    }

    /// <summary>The cell of the matrix: what an organization has to do with a task.</summary>
    /// <param name="organization">Canonical name of the organization.</param>
    /// <param name="taskId">Id of the task.</param>
    /// <returns>Its role; <see cref="ResponsibilityRole.None"/> also for names and ids the breakdown does not have.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ResponsibilityRole RoleOf(string organization, string taskId)
    {
        Throw.IfNull(organization);
        Throw.IfNull(taskId);
        return _roles.TryGetValue((organization, taskId), out ResponsibilityRole role) ? role : ResponsibilityRole.None;
    }
}
