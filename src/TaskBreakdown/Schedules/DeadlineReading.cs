using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>What the words of a deadline cell came to: the deadline, or why there is none.</summary>
/// <remarks>
/// <para>Immutable, and shared by any number of threads; equality covers every member. Exactly one of these holds: <see cref="Deadline"/> is not null;
/// <see cref="Problem"/> is not <see cref="DeadlineProblem.None"/>; or the cell was empty.</para>
/// </remarks>
public sealed record DeadlineReading
{
    private DeadlineReading(Deadline? deadline, DeadlineProblem problem, TextSpan problemSpan)
    {
        Deadline = deadline;
        Problem = problem;
        ProblemSpan = problemSpan;
    }

    /// <summary>The deadline; null where none was read.</summary>
    public Deadline? Deadline { get; }

    /// <summary>Why there is none; <see cref="DeadlineProblem.None"/> for a deadline and for an empty cell.</summary>
    public DeadlineProblem Problem { get; }

    /// <summary>The words that could not be read, in the text that was parsed; empty where there is no problem.</summary>
    public TextSpan ProblemSpan { get; }

    internal static DeadlineReading Empty { get; } = new(null, DeadlineProblem.None, default);

    internal static DeadlineReading Of(Deadline deadline) => new(deadline, DeadlineProblem.None, default);

    internal static DeadlineReading Refused(DeadlineProblem problem, TextSpan span) => new(null, problem, span);
}
