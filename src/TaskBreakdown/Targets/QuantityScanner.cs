using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Finds every number with its unit in a text, from left to right, without allocating.</summary>
/// <remarks>
/// <para>Used with <c>while (scanner.MoveNext())</c>. Dates and periods are found as such. A number in Chinese characters counts only
/// where a known unit follows it; digits count always.</para>
/// </remarks>
public ref partial struct QuantityScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly MeasureUnitCatalog _units;
    private int _position;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="text">The text to scan.</param>
    /// <param name="units">The units to know.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    public QuantityScanner(ReadOnlySpan<char> text, MeasureUnitCatalog units)
    {
        Throw.IfNull(units);
        _text = text;
        _units = units;
        _position = 0;
        Current = default;
    }

    /// <summary>The quantity found last; default before the first one.</summary>
    public ScannedQuantity Current { get; private set; }

    /// <summary>Goes on to the next quantity.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (true)
        {
            int next = NumeralStart.IndexIn(_text[_position..]);
            if (next < 0)
            {
                _position = _text.Length;
                return false;
            }

            _position += next;
            if (TryReadHere())
            {
                return true;
            }
        }
    }

    private bool TryReadHere()
    {
        int start = _position;
        if (DateScanner.TryRead(_text, start, out int dateLength) && dateLength > 0)
        {
            _position = start + dateLength;
            Current = Date(new TextSpan(start, dateLength));
            return true;
        }

        if (!NumeralReader.TryRead(_text[start..], out NumeralReading reading))
        {
            _position = SkipDigits(start);
            return false;
        }

        ScannedQuantity quantity = ReadQuantity(start, reading);
        bool counts = quantity.IsShare || !quantity.IsChinese || quantity.IsUnitKnown;
        _position = counts ? Math.Max(quantity.Span.End, start + 1) : start + 1;
        Current = counts ? Bounds.Widen(_text, quantity) : default;
        return counts;
    }

    private static ScannedQuantity Date(TextSpan span) =>
        new() { Span = span, BoundedSpan = span, UnitSpan = new TextSpan(span.End, 0), IsDate = true };

    private readonly int SkipDigits(int start)
    {
        int end = start + 1;
        while (NumeralCharacters.ArabicDigit(_text[start]) >= 0 && end < _text.Length && NumeralCharacters.ArabicDigit(_text[end]) >= 0)
        {
            end++;
        }

        return end;
    }

    private readonly ScannedQuantity ReadQuantity(int start, NumeralReading reading)
    {
        int end = start + reading.CharsConsumed;
        UnitMatch unit = ReadUnit(reading, ref end, out int unitStart);
        if (reading.HasGroups && unit.Length == 0)
        {
            // 12,500 without a unit is the end of one clause and the start of the next.
            reading = reading.WithoutGroups();
            end = start + reading.CharsConsumed;
            unit = ReadUnit(reading, ref end, out unitStart);
        }

        var quantity = new ScannedQuantity
        {
            Span = TextSpan.FromBounds(start, end),
            Value = reading.Value,
            UnitSpan = TextSpan.FromBounds(unitStart, end),
            Unit = unit,
            IsShare = reading.Form is NumeralForm.Percent or NumeralForm.Permille or NumeralForm.Doubling,
            IsChinese = reading.Form is NumeralForm.Chinese or NumeralForm.Spoken,
            Comparison = reading.IsApproximate ? Comparison.About : Comparison.Exactly,
        };
        return TryReadRange(quantity, out ScannedQuantity range) ? range : quantity;
    }

    /// <summary>The unit, over blanks that a word processor put between number and unit.</summary>
    private readonly UnitMatch ReadUnit(in NumeralReading reading, ref int end, out int unitStart)
    {
        unitStart = end;
        bool isShare = reading.Form is NumeralForm.Percent or NumeralForm.Permille or NumeralForm.Doubling;
        if (isShare)
        {
            return default;
        }

        int at = end;
        while (at < _text.Length && at - end < 3 && CharacterFolding.FoldWidth(_text[at]) == ' ')
        {
            at++;
        }

        if (TryReadProportion(at, out int length))
        {
            unitStart = at;
            end = at + length;
            return new UnitMatch(length, _units.IndexOf(":1"), -1, 0, IsCompound: false);
        }

        if (!_units.TryMatch(_text[at..], out UnitMatch unit))
        {
            return default;
        }

        unitStart = at;
        end = at + unit.Length;
        return unit;
    }

    /// <summary>2.5:1 is a value of 2.5 to one; 8:45:47 and 24:00 are none.</summary>
    private readonly bool TryReadProportion(int at, out int length)
    {
        length = 2;
        return at + 1 < _text.Length
            && CharacterFolding.FoldWidth(_text[at]) == ':'
            && CharacterFolding.FoldWidth(_text[at + 1]) == '1'
            && (at + 2 == _text.Length || !IsDigitOrColon(_text[at + 2]));
    }

    private static bool IsDigitOrColon(char character) =>
        NumeralCharacters.ArabicDigit(character) >= 0 || CharacterFolding.FoldWidth(character) is ':' or '.';
}
