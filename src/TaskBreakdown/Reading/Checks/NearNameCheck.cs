using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Reports units that look like slips for others of the same document. They are read as written.</summary>
internal static class NearNameCheck
{
    internal static void Check(ImmutableArray<WorkSection> sections, Findings findings)
    {
        foreach (NearName near in NearNames.Find(Mentions(sections)))
        {
            findings.Add(DiagnosticDescriptors.NearName, near.Mention.Span, near.Mention.Text, near.Text, near.Count);
        }
    }

    private static IEnumerable<Organization> Mentions(ImmutableArray<WorkSection> sections)
    {
        foreach (WorkSection section in sections)
        {
            foreach (WorkTask task in section.Tasks)
            {
                foreach (Organization lead in task.Responsibility.Lead.Members)
                {
                    yield return lead;
                }

                foreach (Organization support in task.Responsibility.Support.Members)
                {
                    yield return support;
                }
            }
        }
    }
}
