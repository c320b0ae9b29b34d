using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Decides who leads a task and who supports it.</summary>
internal sealed class ResponsibilityReader(RowContext context)
{
    private readonly DocumentCells _cells = new(context.Organizations, context.Authority);

    /// <summary>Who answers for a row.</summary>
    internal Responsibility Read(BreakdownRow row)
    {
        RowRoles own = row.Roles;
        RowRoles section = row.Section.Roles;
        ImmutableArray<string> leaders = ReadLeaders(own.Leader.IsEmpty ? section.Leader : own.Leader);
        if (!own.Lead.IsEmpty)
        {
            return Make(own.Lead, InOrder(own.Support, own.Responsible), RoleRule.Explicit, leaders);
        }

        // Who does a task by its own words (甲局负责) leads it, whoever leads the section.
        bool answersItself = own.IsByVerb && !own.Responsible.IsEmpty;
        if (!section.Lead.IsEmpty && !answersItself)
        {
            RoleRule rule = row.Section.IsNamedAfterLead ? RoleRule.GroupHeading : RoleRule.Explicit;
            MappedText support = own.NamesUnits ? InOrder(own.Support, own.Responsible) : section.Support;
            return Make(section.Lead, support, rule, leaders);
        }

        return ReadOwners(own.NamesUnits ? own : section, leaders);
    }

    private Responsibility ReadOwners(RowRoles roles, ImmutableArray<string> leaders)
    {
        OrganizationList listed = _cells.Read(roles.Responsible);
        if (RoleWordsInCells.Part(listed) is { } parted && roles.Support.IsEmpty)
        {
            return Make(roles.Responsible, MappedText.Empty, RoleRule.Explicit, leaders) with
            {
                Lead = parted.Lead,
                Support = parted.Support,
                SupportSpan = SpanOf(roles.Responsible),
            };
        }

        if (!context.FirstListedLeads)
        {
            RoleRule rule = roles.Responsible.IsEmpty || roles.IsByVerb || roles.HasSupportPlace || !roles.Support.IsEmpty ? RoleRule.Explicit : RoleRule.SoleResponsible;
            return Make(roles.Responsible, roles.Support, rule, leaders);
        }

        return new Responsibility
        {
            Lead = new OrganizationList { Members = [.. listed.Members.Take(1)] },
            LeadSpan = SpanOf(roles.Responsible),
            Support = new OrganizationList { Members = [.. listed.Members.Skip(1)], IsOpenEnded = listed.IsOpenEnded },
            SupportSpan = listed.Members.Length > 1 ? SpanOf(roles.Responsible) : null,
            Leaders = leaders,
            RoleRule = RoleRule.FirstListedLeads,
        };
    }

    private Responsibility Make(MappedText lead, MappedText support, RoleRule rule, ImmutableArray<string> leaders) => new()
    {
        Lead = _cells.Read(lead),
        LeadSpan = SpanOf(lead),
        Support = _cells.Read(support),
        SupportSpan = SpanOf(support),
        Leaders = leaders,
        RoleRule = rule,
    };

    /// <summary>Two cells as one, in the order of the text.</summary>
    private static MappedText InOrder(MappedText one, MappedText other) =>
        !other.IsEmpty && other.Span.Start < one.Span.Start ? other.Append(one, "\n") : one.Append(other, "\n");

    private static ImmutableArray<string> ReadLeaders(MappedText cell) => LeaderNames.Split(cell.Text);

    private static TextSpan? SpanOf(MappedText cell) => cell.IsEmpty ? null : cell.Span;
}
