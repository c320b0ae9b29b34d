using TaskBreakdown.Measures;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A number with its unit and the bounds around it, as <see cref="QuantityScanner"/> found it.</summary>
/// <remarks>Spans count in the text that was scanned. <see langword="default"/> is no quantity.</remarks>
public readonly record struct ScannedQuantity
{
    /// <summary>Where number, multiplier and unit stand.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The value, or the lower end of a range; shares in percent.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range; null for a single value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Where the unit stands; empty for a plain number.</summary>
    public TextSpan UnitSpan { get; init; }

    /// <summary>How the words around the number bound it.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>Where number and bounding words stand together.</summary>
    public TextSpan BoundedSpan { get; init; }

    /// <summary>Whether a bounding word stands behind the number; such a bound spreads over a 分别 list.</summary>
    public bool IsBoundedBehind { get; init; }

    /// <summary>Whether the number is written in Chinese characters.</summary>
    public bool IsChinese { get; init; }

    /// <summary>Whether it is a date or period (2024年底前, 上半年); it then has neither value nor unit.</summary>
    public bool IsDate { get; init; }

    /// <summary>The unit by its place in the catalog; default for a plain number or a measure word it does not know.</summary>
    internal UnitMatch Unit { get; init; }

    /// <summary>Whether the catalog knows the unit.</summary>
    public bool IsUnitKnown => Unit.Length > 0;

    /// <summary>A share that names no unit of its own: 三分之一, 翻番.</summary>
    internal bool IsShare { get; init; }
}
