namespace TaskBreakdown.Analysis;

/// <summary>What is different between two breakdowns. Each kind has its opposite, which comparing the other way round gives.</summary>
public enum BreakdownChangeKind
{
    /// <summary>A task that the earlier one does not have.</summary>
    TaskAdded,

    /// <summary>A task that the later one does not have.</summary>
    TaskDropped,

    /// <summary>A task in other words. Its own opposite.</summary>
    TaskReworded,

    /// <summary>None of the leads of a task is left. Its own opposite.</summary>
    HandedOver,

    /// <summary>One more leads the task.</summary>
    LeadJoined,

    /// <summary>One fewer leads the task.</summary>
    LeadLeft,

    /// <summary>One more supports the task.</summary>
    SupportJoined,

    /// <summary>One fewer supports the task.</summary>
    SupportLeft,

    /// <summary>Another time limit, or one where there was none, or none any more. Its own opposite.</summary>
    DeadlineChanged,

    /// <summary>A target that the earlier one does not have.</summary>
    TargetAdded,

    /// <summary>A target that the later one does not have.</summary>
    TargetDropped,

    /// <summary>A greater figure for the same subject in the same unit; under an upper bound that asks less.</summary>
    TargetRaised,

    /// <summary>A smaller figure for the same subject in the same unit; under an upper bound that asks more.</summary>
    TargetLowered,

    /// <summary>The same figure, otherwise bound, promised or meant. Its own opposite.</summary>
    TargetRestated,

    /// <summary>The same target in a task that is not the match of the earlier one. Its own opposite.</summary>
    TargetMoved,
}
