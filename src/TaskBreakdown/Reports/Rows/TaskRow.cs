using TaskBreakdown.Model;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One task of one breakdown, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Lists stand in one text: units and leaders parted by 、,
/// targets and completeness each on a line. Equality covers every member.</remarks>
public sealed record TaskRow
{
    /// <summary>Title of the document; null where none was found.</summary>
    public string? Document { get; init; }

    /// <summary>Year the breakdown is for; null where it does not tell.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the section, from 1.</summary>
    public int Section { get; init; }

    /// <summary>Heading of the section; null where it has none.</summary>
    public string? Heading { get; init; }

    /// <summary>Section number, a point, task number: <c>1.2</c>. Unique in its document.</summary>
    public string TaskId { get; init; } = "";

    /// <summary>The number printed beside the task; null where none is printed.</summary>
    public int? Number { get; init; }

    /// <summary>The task as the document has it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The text of a separate target column; null where there is none.</summary>
    public string? TargetText { get; init; }

    /// <summary>The units that lead, as written, with 等 where the list is open; empty where none is named.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The units that support, as written, with 等 where the list is open; empty where none is named.</summary>
    public string Support { get; init; } = "";

    /// <summary>The leaders in person; empty in most documents.</summary>
    public string Leaders { get; init; } = "";

    /// <summary>How lead and support were told apart.</summary>
    public RoleRule RoleRule { get; init; }

    /// <summary>The words of the time limit; null where there is none.</summary>
    public string? Deadline { get; init; }

    /// <summary>What sort of time limit it is; null where there is none.</summary>
    public DeadlineKind? DeadlineKind { get; init; }

    /// <summary>The last day on which it may be met; null where no day is fixed.</summary>
    public CalendarDate? DeadlineEnd { get; init; }

    /// <summary>How many quantitative targets it has.</summary>
    public int TargetCount { get; init; }

    /// <summary>The targets as <see cref="TargetNotation"/> writes them; empty without targets.</summary>
    public string Targets { get; init; } = "";

    /// <summary>What is to be complete without a figure; empty where nothing is.</summary>
    public string Completeness { get; init; } = "";

    /// <summary>What the document reports about progress; null where it reports nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>The remark beside the task; null where there is none.</summary>
    public string? Remark { get; init; }
}
