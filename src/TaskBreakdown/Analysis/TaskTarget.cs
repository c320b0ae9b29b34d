using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis;

/// <summary>A target together with the task and the section it stands in.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record TaskTarget
{
    /// <summary>What parts the task from the target in an id.</summary>
    internal const char IdMark = '#';

    internal TaskTarget(WorkSection section, WorkTask task, QuantitativeTarget target, int ordinal)
    {
        Section = section;
        Task = task;
        Target = target;
        Ordinal = ordinal;
    }

    /// <summary>The section the task stands in.</summary>
    public WorkSection Section { get; }

    /// <summary>The task the target stands in.</summary>
    public WorkTask Task { get; }

    /// <summary>The target.</summary>
    public QuantitativeTarget Target { get; }

    /// <summary>Place of the target among those of its task, from 1.</summary>
    public int Ordinal { get; }

    /// <summary>Id of the task, a number sign, place of the target: <c>2.4#1</c>. Unique in the breakdown.</summary>
    public string Id => Task.Id + IdMark + Ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>All targets of a breakdown, in the order of the document.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The targets; empty where no task has one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static ImmutableArray<TaskTarget> AllOf(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        return
        [
            .. from section in breakdown.Sections.OrEmpty()
               from task in section.Tasks.OrEmpty()
               from target in AllOf(section, task)
               select target,
        ];
    }

    internal static ImmutableArray<TaskTarget> AllOf(WorkSection section, WorkTask task) =>
        [.. task.Targets.OrEmpty().Select((target, i) => new TaskTarget(section, task, target, i + 1))];

    /// <summary>Canonical names of the leads of the task; null alone where it has none.</summary>
    internal string?[] LeadNames()
    {
        string?[] names =
            [.. Task.Responsibility.Lead.Members.OrEmpty().Select(lead => lead.Name).Distinct(StringComparer.Ordinal)];
        return names.Length > 0 ? names : [null];
    }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
