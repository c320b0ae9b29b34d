using System;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Targets;

/// <summary>What can be seen of a figure at a glance. A rule is asked only about figures of the sorts it speaks of.</summary>
[Flags]
internal enum FigureTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has no unit.</summary>
    Bare = 1 << UnitKind.None,

    /// <summary>It counts things.</summary>
    Count = 1 << UnitKind.Count,

    /// <summary>It counts people or households.</summary>
    People = 1 << UnitKind.People,

    /// <summary>It is a share, a rate or a multiple.</summary>
    Relative = 1 << UnitKind.Relative,

    /// <summary>It is an amount of money.</summary>
    Money = 1 << UnitKind.Money,

    /// <summary>It is a length or an area.</summary>
    Extent = 1 << UnitKind.Extent,

    /// <summary>It is a stretch of time.</summary>
    Time = 1 << UnitKind.Time,

    /// <summary>It is an age.</summary>
    Age = 1 << UnitKind.Age,

    /// <summary>It is a voltage.</summary>
    Voltage = 1 << UnitKind.Voltage,

    /// <summary>It measures something else.</summary>
    Measure = 1 << UnitKind.Measure,

    /// <summary>It is written in Chinese characters.</summary>
    Chinese = 1 << 16,

    /// <summary>It stands inside quotation marks.</summary>
    Quoted = 1 << 17,

    /// <summary>Its sentence reports the past.</summary>
    Past = 1 << 18,

    /// <summary>A bound stands behind it.</summary>
    BoundedBehind = 1 << 19,

    /// <summary>的 follows it.</summary>
    Attributive = 1 << 20,

    /// <summary>A noun follows it.</summary>
    Followed = 1 << 21,

    /// <summary>The character before it may make it part of a name, a denominator or a place in an order: 每, 第, a letter.</summary>
    Claimed = 1 << 22,

    /// <summary>Any sort of unit, and none.</summary>
    Any = Bare | Count | People | Relative | Money | Extent | Time | Age | Voltage | Measure,
}
