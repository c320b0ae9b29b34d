namespace TaskBreakdown.Measures.Tables;

/// <summary>Lengths that count each lane or track; they do not add to plain kilometres.</summary>
internal static class LaneUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("车道公里", "车道公里", "lane kilometre", Dimension.Of("laneLength"), "车道公里", new Fraction(1), ["车道·公里"]),
        new("单线公里", "单线公里", "single-track kilometre", Dimension.Of("laneLength"), "车道公里", new Fraction(1)),
    ];
}
