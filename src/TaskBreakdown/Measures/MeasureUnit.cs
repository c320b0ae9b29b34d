using System;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Measures;

/// <summary>A unit of measurement or a measure word (计量单位, 量词).</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Two units are equal when name, dimension, canonical symbol and factor are; the other ways of
/// writing it do not count.</para>
/// <para>Source: the legal units of measurement (GB 3100, State Council decrees of 1984 and 1990) and, for measure
/// words, the published breakdowns themselves.</para>
/// </remarks>
public sealed record MeasureUnit
{
    /// <summary>Describes a unit.</summary>
    /// <param name="name">The name the field uses: <c>亩</c>, <c>公里</c>.</param>
    /// <param name="symbol">Its symbol; for a measure word the word itself.</param>
    /// <param name="englishName">Its English name.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="canonicalSymbol">Symbol of the unit that values are converted to.</param>
    /// <param name="factorToCanonical">How many canonical units one of this unit is; greater than 0.</param>
    /// <param name="aliases">Further ways of writing it.</param>
    /// <exception cref="ArgumentNullException">A text or the dimension is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not positive.</exception>
    public MeasureUnit(
        string name,
        string symbol,
        string englishName,
        Dimension dimension,
        string canonicalSymbol,
        Fraction factorToCanonical,
        params string[] aliases)
    {
        Throw.IfNull(name);
        Throw.IfNull(symbol);
        Throw.IfNull(englishName);
        Throw.IfNull(dimension);
        Throw.IfNull(canonicalSymbol);
        Throw.IfNull(aliases);
        if (factorToCanonical.Numerator <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(factorToCanonical), factorToCanonical, "The factor is not positive.");
        }

        Name = name;
        Symbol = symbol;
        EnglishName = englishName;
        Dimension = dimension;
        CanonicalSymbol = canonicalSymbol;
        FactorToCanonical = factorToCanonical;
        Aliases = ImmutableArray.Create(aliases);
        Kind = UnitKinds.Of(dimension, name);
    }

    /// <summary>The name the field uses: <c>亩</c>, <c>公里</c>, <c>吨/日</c>, <c>台(套)</c>.</summary>
    public string Name { get; }

    /// <summary>The symbol, for a measure word the word itself.</summary>
    public string Symbol { get; }

    /// <summary>The English name, singular.</summary>
    public string EnglishName { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>Symbol of the unit that values of this one are converted to: <c>ha</c>, <c>km</c>.</summary>
    public string CanonicalSymbol { get; }

    /// <summary>How many canonical units one of this unit is, exactly; greater than 0.</summary>
    public Fraction FactorToCanonical { get; }

    /// <summary>Further ways of writing it; empty for most measure words.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Whether a catalog knows the unit; false for a measure word kept as it was written.</summary>
    public bool IsKnown { get; private init; } = true;

    /// <summary>What sort of unit it is, as far as the role of a figure depends on it.</summary>
    internal UnitKind Kind { get; }

    /// <summary>Whether it names a unit only behind a slash: 月 in 元/月, which elsewhere is a date.</summary>
    internal bool IsDenominatorOnly { get; init; }

    /// <summary>A measure word that no catalog knows: counted, and kept as written.</summary>
    /// <param name="text">The word as written.</param>
    /// <returns>A unit marked as unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static MeasureUnit Unknown(string text) =>
        new(text, text, text, Dimension.Count, text, Fraction.One) { IsKnown = false };

    /// <inheritdoc/>
    public bool Equals(MeasureUnit? other) =>
        other is not null
        && Name == other.Name
        && Dimension == other.Dimension
        && CanonicalSymbol == other.CanonicalSymbol
        && FactorToCanonical == other.FactorToCanonical;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
