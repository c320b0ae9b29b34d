namespace TaskBreakdown.Schedules;

/// <summary>Which edge of the named stretch of time is meant.</summary>
internal enum DateEdge
{
    /// <summary>None is named: 6月.</summary>
    None,

    /// <summary>Its beginning: 6月初.</summary>
    Start,

    /// <summary>Its middle: 年中.</summary>
    Middle,

    /// <summary>Its end: 6月底.</summary>
    End,

    /// <summary>Somewhere inside: 年内.</summary>
    Within,

    /// <summary>Not later: 6月底前, 三季度前.</summary>
    Before,
}
