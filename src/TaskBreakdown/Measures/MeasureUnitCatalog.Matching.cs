using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Measures;

/// <content>Finding units in running text.</content>
public sealed partial class MeasureUnitCatalog
{
    /// <summary>The longest unit at the start of the text: <c>unit [ "(" unit ")" ] [ "/" [multiplier] unit ]</c>.</summary>
    internal bool TryMatch(ReadOnlySpan<char> text, out UnitMatch match)
    {
        match = default;
        if (!TryMatchPlain(text, out int index, out int length))
        {
            return false;
        }

        bool compound = TryMatchBracket(text[length..], out int bracketLength);
        length += bracketLength;
        if (TryMatchDenominator(text[length..], out int denominator, out int denominatorLength))
        {
            match = new UnitMatch(length + denominatorLength, index, denominator, length + 1, compound);
            return true;
        }

        match = new UnitMatch(length, index, -1, 0, compound);
        return true;
    }

    /// <summary>The unit that a match stands for; a rate or compound is made on demand.</summary>
    internal MeasureUnit Resolve(in UnitMatch match, ReadOnlySpan<char> text)
    {
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

    /// <summary>The index of a unit by its whole name; -1 where the catalog has none.</summary>
    internal int IndexOf(string name) => TryMatchPlain(name.AsSpan(), out int index, out int length) && length == name.Length ? index : -1;

    /// <summary>The unit at an index that <see cref="TryMatch"/> gave.</summary>
    internal MeasureUnit UnitAt(int index) => _units[index];

    private MeasureUnit Rate(MeasureUnit numerator, in UnitMatch match, ReadOnlySpan<char> text)
    {
        string name = Fold(text[..match.Length]);
        if (match.Denominator < 0)
        {
            string per = Fold(text[match.DenominatorStart..match.Length]);
            return new MeasureUnit(
                name, name, $"{numerator.EnglishName} per {per}", Dimension.Per(numerator.Dimension, Dimension.Count), $"{numerator.CanonicalSymbol}/{per}", numerator.FactorToCanonical);
        }

        return Rate(name, numerator, _units[match.Denominator]);
    }

    /// <summary>A rate keeps the unit of time it is written with: t/d stays a day's figure.</summary>
    private static MeasureUnit Rate(string name, MeasureUnit numerator, MeasureUnit denominator)
    {
        Dimension dimension = Dimension.Per(numerator.Dimension, denominator.Dimension);
        string english = $"{numerator.EnglishName} per {denominator.EnglishName}";
        if (dimension == Dimension.Concentration)
        {
            // Air and water standards (GB 3095) state concentrations in µg/m³, a million millionth of t/m³.
            Fraction micrograms = numerator.FactorToCanonical.Times(new Fraction(1_000_000_000_000)).Over(denominator.FactorToCanonical);
            return new MeasureUnit(name, name, english, dimension, "µg/m³", micrograms);
        }

        bool keepsDenominator = denominator.Dimension == Dimension.Time || denominator.Dimension == Dimension.Count;
        string symbol = keepsDenominator ? denominator.Symbol : denominator.CanonicalSymbol;
        Fraction factor = keepsDenominator
            ? numerator.FactorToCanonical
            : numerator.FactorToCanonical.Over(denominator.FactorToCanonical);
        return new MeasureUnit(name, name, english, dimension, $"{numerator.CanonicalSymbol}/{symbol}", factor);
    }

    private bool TryMatchPlain(ReadOnlySpan<char> text, out int index, out int length)
    {
        index = -1;
        length = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (ref readonly WordEntry<int> entry in _words.StartingWith(CharacterFolding.FoldWidth(text[0])))
        {
            if (StartsWithFolded(text, entry.Word) && !ContinuesLatinWord(text, entry.Word))
            {
                index = entry.Value;
                length = entry.Word.Length;
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithFolded(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && CharacterFolding.FoldWidth(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A symbol in Latin letters ends where the letters end: 5MW is a unit, 5Mbps is none.</summary>
    private static bool ContinuesLatinWord(ReadOnlySpan<char> text, string word) =>
        IsLatin(word[^1]) && text.Length > word.Length && IsLatin(CharacterFolding.FoldWidth(text[word.Length]));

    private static bool IsLatin(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private bool TryMatchBracket(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        bool opens = text.Length > 2 && text[0] is '(' or '\uFF08';
        if (!opens || !TryMatchPlain(text[1..], out _, out int inner))
        {
            return false;
        }

        bool closes = text.Length > inner + 1 && text[inner + 1] is ')' or '\uFF09';
        length = closes ? inner + 2 : 0;
        return closes;
    }

    private bool TryMatchDenominator(ReadOnlySpan<char> text, out int index, out int length)
    {
        index = -1;
        length = 0;
        if (text.Length < 2 || text[0] is not ('/' or '\uFF0F'))
        {
            return false;
        }

        int scale = ScaleLength(text[1..]);
        bool found = TryMatchPlain(text[(scale + 1)..], out int unit, out int unitLength);
        if (!found && scale == 0)
        {
            return false;
        }

        // 千人 and 10万 are denominators of their own; no single unit stands for them.
        index = scale == 0 ? unit : -1;
        length = 1 + scale + unitLength;
        return true;
    }

    private static int ScaleLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (text[length] is '百' or '千' or '万' or '亿' or (>= '0' and <= '9')))
        {
            length++;
        }

        return length;
    }

    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
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
