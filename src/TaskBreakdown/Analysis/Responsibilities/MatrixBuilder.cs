using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis.Responsibilities;

/// <summary>Goes through the tasks once, then puts the matrix together.</summary>
internal sealed class MatrixBuilder(WorkBreakdown breakdown)
{
    private readonly Dictionary<string, DutyList> _duties = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Organization, string Task), ResponsibilityRole> _roles = [];
    private readonly ImmutableArray<WorkTask> _tasks = [.. breakdown.Tasks];

    internal ResponsibilityMatrix Build()
    {
        foreach (WorkSection section in breakdown.Sections.OrEmpty())
        {
            foreach (WorkTask task in section.Tasks.OrEmpty())
            {
                Add(section, task);
            }
        }

        ImmutableArray<OrganizationDuties> organizations =
        [
            .. _duties.Values.OrderBy(duties => duties.Order)
                .Select(duties => duties.ToDuties(breakdown.Sections.OrEmpty()))
                .OrderByDescending(duties => duties.Leads.Length)
                .ThenByDescending(duties => duties.Supports.Length),
        ];
        return new ResponsibilityMatrix(organizations, _roles)
        {
            Breakdown = breakdown,
            Tasks = _tasks,
            CoLedTasks = [.. _tasks.Where(task => LeadsOf(task) > 1)],
            OpenEndedTasks = [.. _tasks.Where(task => task.Responsibility.Lead.IsOpenEnded || task.Responsibility.Support.IsOpenEnded)],
            UnledTasks = [.. _tasks.Where(task => LeadsOf(task) == 0)],
            Pairs = PairFinder.Find(organizations, _tasks),
        };
    }

    private static int LeadsOf(WorkTask task) =>
        task.Responsibility.Lead.Members.OrEmpty().Select(member => member.Name).Distinct(StringComparer.Ordinal).Count();

    private void Add(WorkSection section, WorkTask task)
    {
        // Leads come first, so that who stands in both cells keeps the lead.
        var named = new HashSet<string>(StringComparer.Ordinal);
        bool isShared = LeadsOf(task) > 1;
        foreach (Organization lead in task.Responsibility.Lead.Members.OrEmpty().Where(member => named.Add(member.Name)))
        {
            Add(section, task, lead, ResponsibilityRole.Lead, isShared);
        }

        foreach (Organization support in task.Responsibility.Support.Members.OrEmpty().Where(member => named.Add(member.Name)))
        {
            Add(section, task, support, ResponsibilityRole.Support, isShared);
        }
    }

    private void Add(WorkSection section, WorkTask task, Organization mention, ResponsibilityRole role, bool isShared)
    {
        _roles[(mention.Name, task.Id)] = role;
        if (!_duties.TryGetValue(mention.Name, out DutyList? duties))
        {
            duties = new DutyList(mention, _duties.Count);
            _duties.Add(mention.Name, duties);
        }

        duties.Add(section, task, role, isShared);
    }
}
