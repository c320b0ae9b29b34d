using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>
/// A task before it is understood: the texts that belong to it, each with its place in the source. Every layout and
/// every file format comes down to these rows; what they mean is decided in one place, <see cref="TaskAssembler"/>.
/// </summary>
internal sealed record BreakdownRow
{
    internal required RowSection Section { get; init; }

    /// <summary>The printed number; null where there is none.</summary>
    internal int? Number { get; init; }

    /// <summary>The task, or its name where there is a content too.</summary>
    internal MappedText Task { get; init; } = MappedText.Empty;

    /// <summary>What the task consists of, from columns or labels of its own.</summary>
    internal ImmutableArray<MappedText> Contents { get; init; } = [];

    /// <summary>The figures of columns of their own.</summary>
    internal ImmutableArray<TargetCell> Targets { get; init; } = [];

    internal RowRoles Roles { get; init; } = RowRoles.None;

    internal MappedText Deadline { get; init; } = MappedText.Empty;

    internal MappedText Progress { get; init; } = MappedText.Empty;

    internal MappedText Remark { get; init; } = MappedText.Empty;
}
