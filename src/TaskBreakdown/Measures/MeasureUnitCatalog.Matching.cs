using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Measures;

/// <content>Finding units in running text.</content>
public sealed partial class MeasureUnitCatalog
{
    private const int LongestScale = 6;
    private const int LongestBracket = 8;

    /// <summary>What stands alone in brackets behind a unit and is no measure word: 10个(含)以上, 3处(新).</summary>
    private const string NoTwins = "含新续改扩建一二三四五六七八九十上中下内外左右东西南北";

    /// <summary>
    /// The longest unit at the start of the text:
    /// <c>unit [ "(" unit ")" ] [ per denominator ]</c> or <c>"/" multiplier [ unit ]</c>,
    /// <c>denominator = [multiplier] unit { ("/" | "·") unit }</c>.
    /// </summary>
    internal bool TryMatch(ReadOnlySpan<char> text, out UnitMatch match)
    {
        if (!_index.TryMatch(text, out int index, out int length))
        {
            return TryMatchBareRate(text, out match);
        }

        bool goesOn = length < text.Length && (CharacterClasses.Table[text[length]] & CharacterClass.Continues) != 0;
        match = goesOn ? Extend(text, index, length) : new UnitMatch(length, index);
        return true;
    }

    /// <summary>Whether a unit begins with the character.</summary>
    internal bool HasFirst(char first) => _index.HasFirst(first);

    /// <summary>The index of a unit by its whole name; -1 where the catalog has none.</summary>
    internal int IndexOf(string name) =>
        _index.TryMatch(name.AsSpan(), out int index, out int length) && length == name.Length ? index : -1;

    /// <summary>The unit at an index that <see cref="TryMatch"/> gave.</summary>
    internal MeasureUnit UnitAt(int index) => _units[index];

    private UnitMatch Extend(ReadOnlySpan<char> text, int index, int length)
    {
        int bracket = BracketLength(text[length..]);
        length += bracket;
        int denominator = DenominatorLength(text[length..], _units[index], out int unit);
        return denominator == 0
            ? new UnitMatch(length, index, -1, 0, bracket > 0)
            : new UnitMatch(length + denominator, index, unit, length + 1, bracket > 0);
    }

    /// <summary>15.1/10万, 0.3/千人: a rate of plain numbers.</summary>
    private bool TryMatchBareRate(ReadOnlySpan<char> text, out UnitMatch match)
    {
        bool isRate = text.Length > 1 && IsSlash(text[0]) && ScaleLength(text[1..]) > 0;
        int length = isRate ? DenominatorLength(text, null, out _) : 0;
        match = new UnitMatch(length, -1, -1, 1, isCompound: false);
        return length > 0;
    }

    /// <summary>A bracket with one or more further measure words: 台(套), 台(套、件), 个(枪).</summary>
    private int BracketLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('(' or '\uFF08'))
        {
            return 0;
        }

        int length = 1;
        while (length < text.Length && length < LongestBracket && TwinLength(text[length..]) is var twin and > 0)
        {
            length += twin;
            if (length < text.Length && text[length] is ')' or '\uFF09')
            {
                return length + 1;
            }

            length += length < text.Length && text[length] == '、' ? 1 : LongestBracket;
        }

        return 0;
    }

    /// <summary>The second measure word in the bracket: a unit, or a single character that the catalog need not have, as in 个(枪).</summary>
    private int TwinLength(ReadOnlySpan<char> text)
    {
        if (_index.TryMatch(text, out _, out int length))
        {
            return length;
        }

        return text[0] is >= '\u4E00' and <= '\u9FFF' && NoTwins.IndexOf(text[0]) < 0 ? 1 : 0;
    }

    /// <summary>The length from the slash on; 0 for none. The unit is -1 where no single one stands for the denominator (千人, 人·月).</summary>
    private int DenominatorLength(ReadOnlySpan<char> text, MeasureUnit? numerator, out int unit)
    {
        unit = -1;
        if (text.Length < 2 || !(IsSlash(text[0]) || (text[0] == '每' && numerator is not null && numerator.Dimension != Dimension.Count)))
        {
            return 0;
        }

        // A whole unit first: 千 is a multiplier in 千人 and belongs to the unit in 千瓦时.
        bool isWhole = TryMatchDenominator(text[1..], out int first, out int unitLength);
        int scale = isWhole ? 0 : ScaleLength(text[1..]);
        int length = 1 + scale;
        if (!isWhole && !TryMatchDenominator(text[length..], out first, out unitLength) && scale == 0)
        {
            return 0;
        }

        length += unitLength;
        unit = scale == 0 ? first : -1;
        while (length + 1 < text.Length && IsJoint(text[length]) && TryMatchDenominator(text[(length + 1)..], out _, out int next))
        {
            unit = -1;
            length += next + 1;
            if (length > byte.MaxValue)
            {
                break;
            }
        }

        return length;
    }

    private bool TryMatchDenominator(ReadOnlySpan<char> text, out int unit, out int length) =>
        _denominators.TryMatch(text, out unit, out length) || _index.TryMatch(text, out unit, out length) || Nothing(out length);

    private static bool Nothing(out int length)
    {
        length = 0;
        return false;
    }

    private static bool IsSlash(char character) => character is '/' or '\uFF0F';

    private static bool IsJoint(char character) => IsSlash(character) || character is '·' or '每';

    /// <summary>A power of ten in digits or multipliers: 10万, 千. 14座/860延米 is two figures, not a rate.</summary>
    private static int ScaleLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < LongestScale && (IsScale(text[length]) || (length == 0 ? text[0] == '1' : text[length] == '0' && IsAsciiDigit(text[length - 1]))))
        {
            length++;
        }

        return length < text.Length && IsAsciiDigit(text[length]) ? 0 : length;
    }

    private static bool IsAsciiDigit(char character) => character is >= '0' and <= '9';

    private static bool IsScale(char character) => character is '十' or '百' or '千' or '万' or '萬' or '亿' or '億';
}
