namespace TaskBreakdown.Analysis;

/// <summary>A point of a curve of expected progress.</summary>
/// <remarks>A value; any number of threads may share one. <see langword="default"/> is the start: nothing elapsed, nothing expected.</remarks>
/// <param name="Elapsed">Share of the time that has gone by, from 0 to 1.</param>
/// <param name="Expected">Share of the target that is expected by then, from 0 to 1.</param>
public readonly record struct CurvePoint(decimal Elapsed, decimal Expected);
