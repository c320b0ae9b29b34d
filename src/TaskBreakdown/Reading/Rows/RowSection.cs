using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>The section a row stands in, with what its heading says about all its tasks.</summary>
internal sealed class RowSection
{
    /// <summary>The heading without its number; null where only a header row or a restarting number marks the section.</summary>
    internal MappedText? Heading { get; init; }

    /// <summary>Whether the heading is the title above a table, which a document with one table has in other words.</summary>
    internal bool IsCaption { get; init; }

    /// <summary>The headings above it, outermost first.</summary>
    internal ImmutableArray<MappedText> Ancestors { get; init; } = [];

    /// <summary>The units that the heading makes answer for all tasks below it; empty where it names none.</summary>
    internal RowRoles Roles { get; init; } = RowRoles.None;

    /// <summary>Whether the heading is nothing but the name of the lead: 三、县教育局牵头工作.</summary>
    internal bool IsNamedAfterLead { get; init; }

    /// <summary>The number of tasks the heading promises; null where it promises none.</summary>
    internal int? StatedCount { get; init; }

    /// <summary>This section with other roles.</summary>
    internal RowSection With(RowRoles roles, bool isNamedAfterLead) => new()
    {
        Heading = Heading,
        Ancestors = Ancestors,
        Roles = roles,
        IsNamedAfterLead = isNamedAfterLead,
        StatedCount = StatedCount,
    };
}
