using System;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis;

/// <summary>How much of a target is expected when a share of its time has gone by.</summary>
/// <remarks>Immutable; any number of threads may share one. Between two points the curve is a straight line.</remarks>
public sealed class ProgressCurve
{
    private readonly ImmutableArray<CurvePoint> _points;

    private ProgressCurve(ImmutableArray<CurvePoint> points) => _points = points;

    /// <summary>In proportion to time (序时进度): half of the target by the middle of its time.</summary>
    public static ProgressCurve Linear { get; } = new([new CurvePoint(0, 0), new CurvePoint(1, 1)]);

    /// <summary>The whole target at any time, for what has to hold all along: limits and growth rates.</summary>
    public static ProgressCurve Full { get; } = new([new CurvePoint(0, 1), new CurvePoint(1, 1)]);

    /// <summary>A curve through points; it starts with nothing and ends with the whole target unless they say otherwise.</summary>
    /// <param name="points">The points, each later than the one before and not lower.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="ArgumentException">A share is not from 0 to 1, or the points do not rise.</exception>
    /// <example><code>ProgressCurve.Through(new(0.25m, 0.1m), new(0.5m, 0.4m), new(0.75m, 0.8m))</code></example>
    public static ProgressCurve Through(params CurvePoint[] points)
    {
        Throw.IfNull(points);
        bool hasStart = points.Length > 0 && points[0].Elapsed == 0;
        bool hasEnd = points.Length > 0 && points[points.Length - 1].Elapsed == 1;
        ImmutableArray<CurvePoint> all =
        [
            .. hasStart ? Array.Empty<CurvePoint>() : [new CurvePoint(0, 0)],
            .. points,
            .. hasEnd ? Array.Empty<CurvePoint>() : [new CurvePoint(1, 1)],
        ];
        bool isInRange = all.All(point => point.Elapsed is >= 0 and <= 1 && point.Expected is >= 0 and <= 1);
        bool rises = all.Zip(all.Skip(1), (from, to) => to.Elapsed > from.Elapsed && to.Expected >= from.Expected).All(isRise => isRise);
        return isInRange && rises
            ? new ProgressCurve(all)
            : throw new ArgumentException("The points are not shares from 0 to 1, each later than the one before and not lower.", nameof(points));
    }

    /// <summary>The share of the target that is expected.</summary>
    /// <param name="elapsed">Share of the time that has gone by; below 0 counts as 0, above 1 as 1.</param>
    /// <returns>A share from 0 to 1.</returns>
    public decimal ExpectedAt(decimal elapsed)
    {
        decimal time = Math.Min(1, Math.Max(0, elapsed));
        int next = 1;
        while (_points[next].Elapsed < time)
        {
            next++;
        }

        (CurvePoint from, CurvePoint to) = (_points[next - 1], _points[next]);
        return from.Expected + ((to.Expected - from.Expected) * (time - from.Elapsed) / (to.Elapsed - from.Elapsed));
    }
}
