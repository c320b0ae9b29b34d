namespace TaskBreakdown.Schedules;

/// <summary>A date or period as written, for instance <c>6月底前</c> or <c>2021年5月1日至2022年4月30日</c>.</summary>
/// <param name="First">The stretch named, or the first of a range.</param>
/// <param name="Last">The last of a range; equal to <paramref name="First"/> where there is none.</param>
/// <param name="IsRange">Whether two stretches are named.</param>
/// <param name="Part">Whether the words single out 初, 中 or 底 of the stretch; <see cref="DateEdge.None"/> if not.</param>
/// <param name="Limit"><see cref="DateEdge.Before"/> for 前, <see cref="DateEdge.Within"/> for 内, else <see cref="DateEdge.None"/>.</param>
internal readonly record struct DateExpression(
    DatePoint First, DatePoint Last, bool IsRange, DateEdge Part, DateEdge Limit)
{
    /// <summary>Whether the words themselves set a limit: 前, 内, 底.</summary>
    internal bool SetsLimit => Limit != DateEdge.None || Part == DateEdge.End;
}
