namespace TaskBreakdown.Measures.Tables;

/// <summary>Lengths that count each lane or track; they do not add to plain kilometres.</summary>
internal static class LaneUnits
{
    internal const string Rows = """
        [laneLength 车道公里]
        车道公里 车道·公里 | lane kilometre
        单线公里 | single-track kilometre
        """;
}
