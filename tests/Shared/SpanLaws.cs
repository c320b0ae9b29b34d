using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests;

/// <summary>What holds for the places of every document, whatever it is made of.</summary>
internal static class SpanLaws
{
    /// <summary>Whether every span lies inside the visible text, and tasks and titles begin where they say.</summary>
    internal static bool Hold(BreakdownDocument document) =>
        document.Breakdown.Diagnostics.All(diagnostic => IsInside(diagnostic.Span, document.Source))
        && document.Breakdown.Metadata.Entries.All(entry => IsInside(entry.Span, document.Source) && document.Source.Slice(entry.Span) == entry.Value)
        && document.Breakdown.Tasks.All(task => Holds(task, document.Source));

    private static bool Holds(WorkTask task, SourceText source) =>
        IsInside(task.Span, source)
        && (task.Text.Length == 0 || source.Text[task.Span.Start] == task.Text[0])
        && Holds(task.Responsibility.Lead, source)
        && Holds(task.Responsibility.Support, source);

    private static bool Holds(OrganizationList list, SourceText source) =>
        list.Members.All(member => IsInside(member.Span, source));

    private static bool IsInside(TextSpan span, SourceText source) => span.End <= source.Length;
}
