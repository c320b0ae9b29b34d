using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Analysis.Responsibilities;

/// <summary>The duties of one organization while the tasks are gone through.</summary>
internal sealed class DutyList(Organization mention, int order)
{
    private readonly ImmutableArray<(WorkSection Section, WorkTask Task)>.Builder _leads =
        ImmutableArray.CreateBuilder<(WorkSection Section, WorkTask Task)>();

    private readonly ImmutableArray<(WorkSection Section, WorkTask Task)>.Builder _supports =
        ImmutableArray.CreateBuilder<(WorkSection Section, WorkTask Task)>();

    private readonly ImmutableArray<WorkTask>.Builder _coLeads = ImmutableArray.CreateBuilder<WorkTask>();

    /// <summary>Place among all organizations by first mention, from 0.</summary>
    internal int Order => order;

    internal void Add(WorkSection section, WorkTask task, ResponsibilityRole role, bool isShared)
    {
        if (role == ResponsibilityRole.Support)
        {
            _supports.Add((section, task));
            return;
        }

        _leads.Add((section, task));
        if (isShared)
        {
            _coLeads.Add(task);
        }
    }

    internal OrganizationDuties ToDuties(ImmutableArray<WorkSection> sections) => new(mention)
    {
        Leads = [.. _leads.Select(lead => lead.Task)],
        CoLeads = _coLeads.ToImmutable(),
        Supports = [.. _supports.Select(support => support.Task)],
        Sections =
        [
            .. sections.Select(section => new SectionDuties(
                section,
                _leads.Count(lead => ReferenceEquals(lead.Section, section)),
                _supports.Count(support => ReferenceEquals(support.Section, section)))),
        ],
        Targets = [.. _leads.SelectMany(lead => TaskTarget.AllOf(lead.Section, lead.Task))],
    };
}
