using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Analysis;
using TaskBreakdown.Analysis.Reviewing;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class AnalysisProperties
{
    private static readonly CalendarDate Midsummer = new(2024, 6, 30);

    [Property]
    public void Matrix_AnyBreakdown_AccountsForEveryTaskAndLead(WorkBreakdown breakdown)
    {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.Create(breakdown);

        Assert.Equal(breakdown.Tasks, matrix.Tasks.AsEnumerable());
        Assert.Equal(
            breakdown.Tasks.Sum(task => task.Responsibility.Lead.Members.Select(lead => lead.Name).Distinct().Count()),
            matrix.Organizations.Sum(duties => duties.Leads.Length));
        Assert.All(matrix.Organizations, duties => Assert.Equal(duties.Leads.Length, duties.Sections.Sum(section => section.Leads)));
        Assert.All(matrix.Pairs, pair => Assert.NotEqual(pair.First.Name, pair.Second.Name));
    }

    [Property]
    public void Totals_AnyBreakdown_AccountForEveryTarget(WorkBreakdown breakdown, TargetGrouping grouping)
    {
        TargetTotals totals = TargetTotals.Create(breakdown, grouping);

        Assert.Equal(TaskTarget.AllOf(breakdown).AsEnumerable(), totals.Overall.Targets);
        Assert.All(totals.Groups.Append(totals.Overall), group => Assert.Equal(
            group.Targets.Select(target => target.Target.GetHashCode()).Order(),
            group.Totals.SelectMany(total => total.Targets).Concat(group.LeftOut.Select(left => left.Target))
                .Select(target => target.Target.GetHashCode()).Order()));
    }

    [Property]
    public void Totals_AnyOrder_AreTheSame(WorkBreakdown breakdown, TargetGrouping grouping, int seed)
    {
        TaskTarget[] targets = [.. TaskTarget.AllOf(breakdown)];
        TaskTarget[] shuffled = [.. targets];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Sums(TargetTotals.Create(targets, grouping)), Sums(TargetTotals.Create(shuffled, grouping)));
    }

    [Property]
    public void Compare_WithItself_IsEmpty(WorkBreakdown breakdown)
    {
        BreakdownComparison comparison = BreakdownComparison.Create(breakdown, breakdown);

        Assert.True(comparison.IsEmpty);
        Assert.Equal(breakdown.Tasks, comparison.Matches.Select(match => match.Before));
        Assert.All(comparison.Matches, match => Assert.Same(match.Before, match.After));
    }

    [Property]
    public void Compare_OtherWayRound_GivesTheOppositeOfEveryChange(DraftPlan before, DraftPlan after) =>
        AssertOpposite(before.Breakdown, after.Breakdown);

    [Property]
    public void Compare_OtherWayRoundOfAnything_GivesTheOppositeOfEveryChange(WorkBreakdown before, WorkBreakdown after) =>
        AssertOpposite(before, after);

    [Property]
    public void Attainment_OfAnyTarget_IsMonotoneInTheDirectionOfTheComparison(QuantitativeTarget target, decimal one, decimal other, decimal? baseline)
    {
        var attainment = new Attainment(target, aboutTolerance: 0.05m);
        (decimal less, decimal more) = one < other ? (one, other) : (other, one);
        decimal lower = attainment.ShareOf(less, baseline);
        decimal higher = attainment.ShareOf(more, baseline);

        Assert.True(lower >= 0 && higher >= 0);
        switch (target.Comparison)
        {
            case Comparison.AtLeast or Comparison.MoreThan:
                Assert.True(higher >= lower);
                Assert.True(!attainment.IsMetBy(less) || attainment.IsMetBy(more));
                break;
            case Comparison.AtMost or Comparison.LessThan:
                Assert.True(higher <= lower);
                Assert.True(!attainment.IsMetBy(more) || attainment.IsMetBy(less));
                break;
            case Comparison.Between:
                Assert.True(more > target.Value || higher >= lower);
                Assert.True(less < Math.Max(target.Upper ?? target.Value, target.Value) || higher <= lower);
                break;
            default:
                bool isFall = target.Change == Change.DecreaseTo || target.Value == 0;
                Assert.True(isFall ? higher <= lower : higher >= lower);
                break;
        }
    }

    [Property]
    public void Read_AnyText_NeitherThrowsNorPointsOutside(ActualsText text)
    {
        SourceText source = SourceText.From(text.Text);
        foreach (ActualsReading reading in new[] { ActualsReader.Read(source), ActualsReader.ReadCsv(source), ActualsReader.ReadJson(source) })
        {
            Assert.All(reading.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, 0, source.Length));
            Assert.All(reading.Actuals, actual => Assert.InRange(actual.Span.End, actual.Span.Start + 1, source.Length));
            Assert.Equal(reading.Diagnostics.OrderBy(diagnostic => diagnostic.Span.Start), reading.Diagnostics);
        }
    }

    [Property]
    public void ReadJson_OfWhatWasWritten_GivesItBack(ReportedActual[] actuals)
    {
        ActualsReading reading = ActualsReader.ReadJson(SourceText.From(BreakdownJson.Serialize(actuals)));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(actuals, reading.Actuals.Select(actual => actual with { Span = default, Position = default }));
    }

    [Property]
    public void Review_AnyActuals_JudgesEveryTargetAndLosesNothing(DraftPlan plan, ReportedActual[] actuals)
    {
        ProgressReview review = ProgressReview.Create(plan.Breakdown, actuals, Midsummer);

        Assert.Equal(TaskTarget.AllOf(plan.Breakdown).AsEnumerable(), review.Targets.Select(progress => progress.Target));
        Assert.Equal(review.Unreported.Count(), review.Count(ProgressStatus.NotReported));
        Assert.All(review.Targets, progress => Assert.InRange(progress.Standing.Expected, 0, 1));
        int used = review.Targets.Count(progress => progress.Standing.Actual is not null);
        Assert.True(review.Diagnostics.Length >= actuals.Length - used - Superseded(actuals));
    }

    /// <summary>Reports of a day before another report of the same target: they count no more, and nothing is wrong with them.</summary>
    private static int Superseded(ReportedActual[] actuals) =>
        actuals.GroupBy(actual => actual.TaskId).Sum(reports => reports.Count() - 1);

    private static string[] Sums(TargetTotals totals) =>
    [
        .. totals.Groups.Append(totals.Overall).SelectMany(group => group.Totals.Select(total =>
            $"{group.Key} {total.Unit} {total.Per} {total.Basis} {total.Amount} {total.WrittenUnit} {total.WrittenAmount} {total.Targets.Length} {group.Targets.Length}")),
    ];

    private static void AssertOpposite(WorkBreakdown before, WorkBreakdown after)
    {
        BreakdownComparison forth = BreakdownComparison.Create(before, after);
        BreakdownComparison back = BreakdownComparison.Create(after, before);

        Assert.Equal(forth.Changes.Select(Key).Order(StringComparer.Ordinal), back.Changes.Select(Opposite).Select(Key).Order(StringComparer.Ordinal));
        Assert.Equal(
            forth.Matches.Select(match => (match.Before.Text, match.After.Text, match.Score)).Order(),
            back.Matches.Select(match => (match.After.Text, match.Before.Text, match.Score)).Order());
    }

    private static string Key(BreakdownChange change) =>
        $"{change.Kind}|{change.Before?.Id}|{change.After?.Id}|{change.TargetBefore?.Id}|{change.TargetAfter?.Id}|{change.Score}|{change.From}|{change.To}|{change.Difference / 1.0000000000000000000000000000m}";

    private static BreakdownChange Opposite(BreakdownChange change) => change with
    {
        Kind = Opposites.TryGetValue(change.Kind, out BreakdownChangeKind kind) ? kind : change.Kind,
        Before = change.After,
        After = change.Before,
        TargetBefore = change.TargetAfter,
        TargetAfter = change.TargetBefore,
        From = change.To,
        To = change.From,
        Difference = -change.Difference,
    };

    private static readonly Dictionary<BreakdownChangeKind, BreakdownChangeKind> Opposites = new()
    {
        [BreakdownChangeKind.TaskAdded] = BreakdownChangeKind.TaskDropped,
        [BreakdownChangeKind.TaskDropped] = BreakdownChangeKind.TaskAdded,
        [BreakdownChangeKind.LeadJoined] = BreakdownChangeKind.LeadLeft,
        [BreakdownChangeKind.LeadLeft] = BreakdownChangeKind.LeadJoined,
        [BreakdownChangeKind.SupportJoined] = BreakdownChangeKind.SupportLeft,
        [BreakdownChangeKind.SupportLeft] = BreakdownChangeKind.SupportJoined,
        [BreakdownChangeKind.TargetAdded] = BreakdownChangeKind.TargetDropped,
        [BreakdownChangeKind.TargetDropped] = BreakdownChangeKind.TargetAdded,
        [BreakdownChangeKind.TargetRaised] = BreakdownChangeKind.TargetLowered,
        [BreakdownChangeKind.TargetLowered] = BreakdownChangeKind.TargetRaised,
    };
}
