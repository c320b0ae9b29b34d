using System;
using System.Collections.Immutable;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Parts the units of one cell by the role words that stand at them: 卫生办牵头,各村配合; 民政办(牵头)、城管中队.</summary>
internal static class RoleWordsInCells
{
    private static readonly string[] Leads = ["牵头", "主办", "主责", "总牵头"];
    private static readonly string[] Supports = ["配合", "协办", "协同", "协助", "参与", "参加", "支持", "会办"];

    /// <summary>Who leads and who supports; null for a cell that gives no one a role of its own.</summary>
    internal static (OrganizationList Lead, OrganizationList Support)? Part(OrganizationList cell)
    {
        bool anyLeads = Has(cell, Leads);
        if (!anyLeads && !Has(cell, Supports))
        {
            return null;
        }

        var lead = ImmutableArray.CreateBuilder<Organization>();
        var support = ImmutableArray.CreateBuilder<Organization>();
        foreach (Organization member in cell.Members)
        {
            bool isLead = IsAny(member, Leads) || (!anyLeads && !IsAny(member, Supports));
            (isLead ? lead : support).Add(member);
        }

        return lead.Count == 0 || support.Count == 0
            ? null
            : (cell with { Members = lead.ToImmutable(), IsOpenEnded = false }, cell with { Members = support.ToImmutable() });
    }

    private static bool Has(OrganizationList cell, string[] roles)
    {
        foreach (Organization member in cell.Members)
        {
            if (IsAny(member, roles))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(Organization member, string[] roles) => Array.IndexOf(roles, member.Role) >= 0;
}
