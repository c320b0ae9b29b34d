using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Reports units that look like slips for others of the same document. They are read as written.</summary>
internal static class NearNameCheck
{
    internal static void Check(ImmutableArray<WorkSection> sections, Findings findings)
    {
        foreach (NearName near in NearNames.Find(sections.SelectMany(section => section.Tasks).SelectMany(Mentions)))
        {
            findings.Add(DiagnosticDescriptors.NearName, near.Mention.Span, near.Mention.Text, near.Text, near.Count);
        }
    }

    private static IEnumerable<Organization> Mentions(WorkTask task) =>
        task.Responsibility.Lead.Members.Concat(task.Responsibility.Support.Members);
}
