using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>Finds the actual of each target and measures the target by it.</summary>
internal sealed class Reviewer
{
    private readonly WorkBreakdown _plan;
    private readonly CalendarDate _asOf;
    private readonly ProgressOptions _options;
    private readonly ReviewPeriod _period;
    private readonly TargetResolver _resolver;
    private readonly List<Diagnostic> _diagnostics;

    internal Reviewer(WorkBreakdown plan, CalendarDate asOf, ProgressOptions options, ImmutableArray<Diagnostic> diagnostics)
    {
        if (options.AboutTolerance is < 0 or > 1)
        {
            throw new ArgumentException("The tolerance is not from 0 to 1.", nameof(options));
        }

        _plan = plan;
        _diagnostics = [.. diagnostics];
        _asOf = asOf;
        _options = options;
        _period = new ReviewPeriod(plan, asOf, options);
        _resolver = new TargetResolver(plan, Report);
    }

    internal ProgressReview Review(IEnumerable<ReportedActual> actuals)
    {
        Dictionary<string, ReportedActual> counting = Counting(actuals);
        ImmutableArray<TargetProgress> targets = [.. TaskTarget.AllOf(_plan).Select(target =>
            Judge(target, counting.TryGetValue(target.Id, out ReportedActual? actual) ? actual : null))];
        return new ProgressReview(_plan, _asOf, targets, [.. _diagnostics]);
    }

    /// <summary>The actual that counts for each target, by its id: the latest one, and of several of one day the last given.</summary>
    private Dictionary<string, ReportedActual> Counting(IEnumerable<ReportedActual> actuals)
    {
        var counting = new Dictionary<string, ReportedActual>(StringComparer.Ordinal);
        foreach (ReportedActual actual in actuals)
        {
            if (TryPlace(actual, out TaskTarget? target))
            {
                Choose(target!, actual, counting);
            }
        }

        return counting;
    }

    private bool TryPlace(ReportedActual actual, out TaskTarget? target)
    {
        target = _resolver.Find(actual);
        if (target is null)
        {
            return false;
        }

        bool converts = ActualUnits.TryConvert(actual.Value, actual.Unit, target.Target, out _)
            && ActualUnits.TryConvert(actual.Baseline, actual.Unit, target.Target, out _);
        if (!converts)
        {
            Report(ActualsDiagnosticDescriptors.ActualUnitDiffers, actual, [actual.Unit ?? "", target.Target.Raw, target.Task.Id]);
            return false;
        }

        if (actual.AsOf > _asOf)
        {
            Report(ActualsDiagnosticDescriptors.ActualIsLater, actual, [actual.AsOf, _asOf]);
            return false;
        }

        return true;
    }

    private void Choose(TaskTarget target, ReportedActual actual, Dictionary<string, ReportedActual> counting)
    {
        bool isFirst = !counting.TryGetValue(target.Id, out ReportedActual? known);
        if (!isFirst && known!.AsOf == actual.AsOf)
        {
            Report(ActualsDiagnosticDescriptors.RepeatedActual, actual, [target.Id, actual.AsOf]);
        }

        if (isFirst || actual.AsOf >= known!.AsOf)
        {
            counting[target.Id] = actual;
        }
    }

    private TargetProgress Judge(TaskTarget target, ReportedActual? actual)
    {
        TargetStanding standing = Measure(target, actual);
        ProgressStatus status = _options.Rule(standing);
        return new TargetProgress(standing, status, StandingText.Explain(standing, status));
    }

    private TargetStanding Measure(TaskTarget target, ReportedActual? actual)
    {
        (CalendarDate start, CalendarDate due) = _period.Of(target);
        var attainment = new Attainment(target.Target, _options.AboutTolerance);
        ProgressCurve curve = _options.CurveOf?.Invoke(target) ?? DefaultCurves.Of(target.Target, attainment.IsLimit);
        decimal elapsed = ReviewPeriod.Elapsed(start, due, _asOf);
        ActualUnits.TryConvert(actual?.Value, actual?.Unit, target.Target, out decimal? value);
        ActualUnits.TryConvert(actual?.Baseline, actual?.Unit, target.Target, out decimal? baseline);
        return new TargetStanding
        {
            Target = target,
            AsOf = _asOf,
            Start = start,
            Due = due,
            Elapsed = elapsed,
            Actual = actual,
            Value = value,
            Attainment = value is { } known ? attainment.ShareOf(known, baseline) : null,
            IsMet = value is { } reached && attainment.IsMetBy(reached),
            IsLimit = attainment.IsLimit,
            Expected = curve.ExpectedAt(elapsed),
        };
    }

    private void Report(DiagnosticDescriptor descriptor, ReportedActual actual, object[] arguments) => _diagnostics.Add(new Diagnostic(
        descriptor.Id,
        descriptor.Severity,
        string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments),
        actual.Span,
        actual.Position));
}
