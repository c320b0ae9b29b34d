using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A number with its unit and the bounds around it, as <see cref="QuantityScanner"/> found it.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Spans count UTF-16 code units in the text that was scanned.
/// <see langword="default"/> is no quantity.</para>
/// <para>Holds the digits, not a decimal: <see cref="Value"/> and <see cref="Upper"/> are made each time they are asked for.</para>
/// </remarks>
public readonly record struct ScannedQuantity
{
    private readonly MeasuredNumber _figure;
    private readonly int _boundStart;
    private readonly int _boundEnd;
    private readonly byte _comparison;

    internal ScannedQuantity(in MeasuredNumber figure, int boundStart, int boundEnd, Comparison comparison)
    {
        _figure = figure;
        _boundStart = boundStart;
        _boundEnd = boundEnd;
        _comparison = (byte)comparison;
    }

    /// <summary>Where number, multiplier and unit stand.</summary>
    public TextSpan Span => TextSpan.FromBounds(_figure.NumberStart, _figure.End);

    /// <summary>The value with multipliers applied, or the lower end of a range; shares in percent, 千分之 in permille.</summary>
    public decimal Value => _figure.Value.ToDecimal();

    /// <summary>The upper end of a range; null for a single value.</summary>
    public decimal? Upper => _figure.HasUpper ? _figure.Upper.ToDecimal() : null;

    /// <summary>Where the unit stands; empty for a plain number and for a share in words.</summary>
    public TextSpan UnitSpan => TextSpan.FromBounds(_figure.UnitStart, _figure.End);

    /// <summary>How the words around the number bound it.</summary>
    public Comparison Comparison => (Comparison)_comparison;

    /// <summary>Where number and bounding words stand together.</summary>
    public TextSpan BoundedSpan => TextSpan.FromBounds(_boundStart, _boundEnd);

    /// <summary>Whether a bounding word stands behind the number; such a bound spreads over a 分别 list.</summary>
    public bool IsBoundedBehind => _boundEnd > _figure.End;

    /// <summary>Whether the number is written in Chinese characters.</summary>
    public bool IsChinese => _figure.Form is NumeralForm.Chinese or NumeralForm.Spoken;

    /// <summary>Whether it is a date or period (2024年底前, 上半年); it then has neither value nor unit.</summary>
    public bool IsDate => _figure.IsDate;

    /// <summary>Whether the catalog knows the unit; false for a plain number, a share in words and a measure word kept as written.</summary>
    public bool IsUnitKnown => Unit.Length > 0;

    /// <summary>Where number and unit start.</summary>
    internal int Start => _figure.NumberStart;

    /// <summary>Where number and unit end.</summary>
    internal int End => _figure.End;

    /// <summary>Where number, unit and bounds start.</summary>
    internal int BoundedStart => _boundStart;

    /// <summary>Where number, unit and bounds end.</summary>
    internal int BoundedEnd => _boundEnd;

    /// <summary>The unit by its place in the catalog; default for a plain number or a measure word it does not know.</summary>
    internal UnitMatch Unit => _figure.Unit;

    /// <summary>Whether the figure is a whole number; asked far more often than its decimal is needed.</summary>
    internal bool IsWhole => _figure.Value.IsWhole;

    /// <summary>A share that names no unit of its own: 三分之一, 翻番.</summary>
    internal bool IsShare => _figure.IsShare;

    /// <summary>The unit: of the catalog, made on demand for a rate, % or ‰ for a share, unknown for a word no catalog has; null for a plain number.</summary>
    /// <param name="catalog">The catalog that the scanner was given.</param>
    /// <param name="text">The text that was scanned.</param>
    internal MeasureUnit? ResolveUnit(MeasureUnitCatalog catalog, ReadOnlySpan<char> text)
    {
        if (IsShare)
        {
            return catalog.Share(_figure.Form == NumeralForm.Permille ? "‰" : "%");
        }

        ReadOnlySpan<char> written = text[_figure.UnitStart.._figure.End];
        if (IsUnitKnown)
        {
            return catalog.Resolve(Unit, written);
        }

        return written.IsEmpty ? null : MeasureUnit.Unknown(written.ToString());
    }
}
