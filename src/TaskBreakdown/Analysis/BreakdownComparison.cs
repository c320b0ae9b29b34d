using System;
using System.Collections.Immutable;
using TaskBreakdown.Analysis.Matching;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis;

/// <summary>What is different between two breakdowns: two years, or two drafts (对比).</summary>
/// <remarks>
/// <para>Tasks match by their texts: pairs of neighbouring characters in common, rare pairs counting for more, figures and
/// punctuation for nothing (the weighted Sørensen–Dice coefficient). The best pair matches first; of equal ones that with
/// the same text, then the one nearest in place. Targets match by subject and unit, in matched tasks also where the
/// subject is only reworded.</para>
/// <para>A breakdown does not differ from itself, and comparing the other way round gives the opposite of every change.
/// Immutable; any number of threads may share one.</para>
/// </remarks>
public sealed partial class BreakdownComparison
{
    /// <summary>The score from which two tasks are taken for the same: 0.2.</summary>
    /// <remarks>Tasks of documents that have nothing to do with each other score less, unless they are on one subject; the same task
    /// reworded for another year mostly scores 0.3 to 0.7.</remarks>
    public const decimal DefaultMinimumScore = 0.2m;

    private BreakdownComparison(
        WorkBreakdown before, WorkBreakdown after, ImmutableArray<TaskMatch> matches, ImmutableArray<BreakdownChange> changes)
    {
        Before = before;
        After = after;
        Matches = matches;
        Changes = changes;
    }

    /// <summary>The earlier breakdown.</summary>
    public WorkBreakdown Before { get; }

    /// <summary>The later breakdown.</summary>
    public WorkBreakdown After { get; }

    /// <summary>The tasks that were taken for the same, in the order of the later breakdown.</summary>
    public ImmutableArray<TaskMatch> Matches { get; }

    /// <summary>The changes: task by task in the order of the later breakdown, then what was dropped in the order of the earlier.</summary>
    public ImmutableArray<BreakdownChange> Changes { get; }

    /// <summary>Whether there is no change.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Compares two breakdowns.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="minimumScore">The score from which two tasks are taken for the same; above 0, at most 1.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A breakdown is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumScore"/> is outside its range.</exception>
    public static BreakdownComparison Create(
        WorkBreakdown before, WorkBreakdown after, decimal minimumScore = DefaultMinimumScore)
    {
        Throw.IfNull(before);
        Throw.IfNull(after);
        if (minimumScore is <= 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumScore), minimumScore, "The score is not above 0 and at most 1.");
        }

        var matching = new BreakdownMatching(before, after, minimumScore);
        return new BreakdownComparison(before, after, matching.TaskMatches(), new ChangeLister(matching).List());
    }
}
