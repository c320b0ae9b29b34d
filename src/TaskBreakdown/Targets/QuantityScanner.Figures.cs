using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>What belongs to a number: its unit, the second end of a range, the bounding words.</content>
public ref partial struct QuantityScanner
{
    private const int MostBlanks = 2;

    private void ReadFigure(int start, in NumeralReading reading)
    {
        Fill(start, reading, ref _figure);
        if (_figure.UnitStart == _figure.End && reading.ShorterLength > 0 && EndsSooner(reading, _figure.End))
        {
            bool read = NumeralReader.TryRead(_text.Slice(start, reading.ShorterLength), out NumeralReading shorter);
            Fill(start, read ? shorter : reading, ref _figure);
        }
    }

    /// <summary>
    /// 12,500 without a unit is the end of one clause and the start of the next; 多 before a word without a unit opens
    /// that word (100多功能), while 300余 before a mark is whole.
    /// </summary>
    private readonly bool EndsSooner(in NumeralReading reading, int end) =>
        !reading.IsApproximate || (end < _text.Length && IsHan(_text[end]) && !OpensBehind(end));

    private readonly void Fill(int start, in NumeralReading reading, ref MeasuredNumber figure)
    {
        figure.Start(start, start + reading.CharsConsumed, reading.Amount, reading.Form);
        figure.IsApproximate = reading.IsApproximate;
        if (reading.IsPair)
        {
            figure.Upper = reading.Second;
            figure.HasUpper = true;
        }

        if (!reading.IsShare)
        {
            ReadUnit(ref figure);
        }
    }

    /// <summary>The unit, over blanks that a word processor put between number and unit.</summary>
    private readonly void ReadUnit(ref MeasuredNumber figure)
    {
        int at = figure.End;
        while ((ClassAt(at) & CharacterClass.Blank) != 0 && at - figure.End < MostBlanks)
        {
            at++;
        }

        if (at >= _text.Length)
        {
            return;
        }

        if (IsColon(_text[at]) ? TryReadProportion(figure.NumberStart, at, out UnitMatch unit) : _units.TryMatch(_text[at..], out unit))
        {
            figure.UnitStart = at;
            figure.End = at + unit.Length;
            figure.Unit = unit;
        }
        else if (at == figure.End && figure.Form == NumeralForm.Arabic)
        {
            figure.End += UnknownUnitLength(at);
        }
    }

    /// <summary>2.5:1 is a value of 2.5 to one; 3:1:1 and 2:1.5 are ratios of other kinds and no values.</summary>
    private readonly bool TryReadProportion(int start, int at, out UnitMatch unit)
    {
        int end = at + 2;
        bool isToOne = end <= _text.Length && _text[at + 1] is '1' or '１' && !IsDigitAt(end);
        bool goesOn = end < _text.Length && (IsColon(_text[end]) || _text[end] is '.') && IsDigitAt(end + 1);
        bool isSecond = start > 1 && IsColon(_text[start - 1]) && IsDigitAt(start - 2);
        bool isProportion = isToOne && !goesOn && !isSecond;
        unit = isProportion ? new UnitMatch(2, _units.IndexOf(":1")) : default;
        return isProportion;
    }

    private readonly bool IsDigitAt(int place) => (ClassAt(place) & CharacterClass.Digit) != 0;

    private static bool IsColon(char character) => character is ':' or '：' or '∶';

    private void Finish()
    {
        ref MeasuredNumber figure = ref _figure;
        ExtendToRange(ref figure);
        Comparison comparison = figure.IsApproximate ? Comparison.About : Comparison.Exactly;
        int start = figure.NumberStart;
        int end = figure.End;
        if (start > 0 && (ClassAt(start - 1) & CharacterClass.EndsBound) != 0)
        {
            start -= Bounds.LengthBefore(_text[_boundEnd..start], ref comparison);
        }

        if ((ClassAt(end) & CharacterClass.OpensBound) != 0)
        {
            end += Bounds.LengthBehind(_text[end..], CountsThings(figure), ref comparison);
        }

        _boundStart = start;
        _boundEnd = end;
        _comparison = figure.HasUpper ? Comparison.Between : comparison;
    }

    private readonly bool CountsThings(in MeasuredNumber figure) =>
        figure.Unit.Length > 0 && figure.Unit.Numerator >= 0 && _units.UnitAt(figure.Unit.Numerator).Dimension == Dimension.Count;

    private readonly bool OpensBehind(int at)
    {
        Comparison ignored = Comparison.Exactly;
        return (ClassAt(at) & CharacterClass.OpensBound) != 0 && Bounds.LengthBehind(_text[at..], countsThings: true, ref ignored) > 0;
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
