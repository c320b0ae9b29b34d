namespace TaskBreakdown.Measures;

/// <summary>What sort of unit a figure has, as far as its role depends on it.</summary>
internal enum UnitKind
{
    /// <summary>No unit: a plain number.</summary>
    None,

    /// <summary>A measure word: 个, 处, 家.</summary>
    Count,

    /// <summary>A measure word for people and households: 人, 户.</summary>
    People,

    /// <summary>A share, a difference of shares, a multiple: %, 个百分点, 倍.</summary>
    Relative,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A length or an area.</summary>
    Extent,

    /// <summary>A stretch of time.</summary>
    Time,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A voltage.</summary>
    Voltage,

    /// <summary>Any other measure: mass, power, flow.</summary>
    Measure,
}
