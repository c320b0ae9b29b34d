using System;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Measures;

/// <content>Units made on demand: rates and compounds.</content>
public sealed partial class MeasureUnitCatalog
{
    // Air and water standards (GB 3095) state concentrations in µg/m³; a tonne is a million million of them.
    private static readonly Fraction MicrogramsPerTonne = new(1_000_000_000_000);

    /// <summary>The unit that a match stands for; a rate or compound is made on demand.</summary>
    /// <param name="match">What <see cref="TryMatch"/> found.</param>
    /// <param name="text">The unit as written.</param>
    internal MeasureUnit Resolve(in UnitMatch match, ReadOnlySpan<char> text)
    {
        if (match.Numerator < 0)
        {
            string bare = Fold(text[..match.Length]);
            return new MeasureUnit(bare, bare, "one per " + Fold(text[1..match.Length]), Dimension.Per(Dimension.None, Dimension.Count), bare, Fraction.One);
        }

        MeasureUnit unit = _units[match.Numerator];
        if (match.IsRate)
        {
            return Rate(unit, match, text);
        }

        if (!match.IsCompound)
        {
            return unit;
        }

        string name = Fold(text[..match.Length]);
        return new MeasureUnit(name, name, unit.EnglishName, unit.Dimension, name, Fraction.One);
    }

    private MeasureUnit Rate(MeasureUnit numerator, in UnitMatch match, ReadOnlySpan<char> text)
    {
        string name = Fold(text[..match.Length]);
        if (match.Denominator >= 0)
        {
            return Rate(name, numerator, _units[match.Denominator]);
        }

        string per = Fold(text[match.DenominatorStart..match.Length]);
        return new MeasureUnit(
            name,
            name,
            $"{numerator.EnglishName} per {per}",
            Dimension.Per(numerator.Dimension, Dimension.Count),
            $"{numerator.CanonicalSymbol}/{per}",
            numerator.FactorToCanonical);
    }

    /// <summary>A rate keeps the unit of time it is written with: t/d stays a day's figure.</summary>
    private static MeasureUnit Rate(string name, MeasureUnit numerator, MeasureUnit denominator)
    {
        Dimension dimension = Dimension.Per(numerator.Dimension, denominator.Dimension);
        string english = $"{numerator.EnglishName} per {denominator.EnglishName}";
        bool isConcentration = dimension == Dimension.Concentration;
        bool keepsDenominator = denominator.Dimension == Dimension.Time || denominator.Dimension == Dimension.Count;
        string symbol = isConcentration
            ? "µg/m³"
            : $"{numerator.CanonicalSymbol}/{(keepsDenominator ? denominator.Symbol : denominator.CanonicalSymbol)}";
        Fraction scaled = numerator.FactorToCanonical;
        Fraction factor = scaled;
        bool fits = (!isConcentration || numerator.FactorToCanonical.TryTimes(MicrogramsPerTonne, out scaled))
            && (keepsDenominator || scaled.TryOver(denominator.FactorToCanonical, out factor));
        return fits
            ? new MeasureUnit(name, name, english, dimension, symbol, factor)
            : new MeasureUnit(name, name, english, dimension, name, Fraction.One);
    }

    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(CharacterFolding.FoldWidth(character));
            }
        }

        return folded.ToString();
    }
}
