namespace TaskBreakdown.Analysis;

/// <summary>How a target stands, and how a rule judges that.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
/// <param name="Standing">How it stands.</param>
/// <param name="Status">How the rule judges it.</param>
/// <param name="Explanation">Both in an English sentence.</param>
public sealed record TargetProgress(TargetStanding Standing, ProgressStatus Status, string Explanation)
{
    /// <summary>The target.</summary>
    public TaskTarget Target => Standing.Target;
}
