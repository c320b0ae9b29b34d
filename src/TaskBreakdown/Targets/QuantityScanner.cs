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
/// where a known unit follows it; digits count always. A measure word that the catalog does not know is kept as written if
/// what follows it shows that it is one (<c>凉亭12榭、</c>). Time is proportional to the length of the text, whatever stands in it.</para>
/// <para>A scanner belongs to the stack, and so to one thread; any number of them may share a catalog.</para>
/// </remarks>
public ref partial struct QuantityScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly MeasureUnitCatalog _units;
    private int _position;
    private int _end;
    private int _runEnd;

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
        _end = 0;
        _runEnd = 0;
        Current = default;
    }

    /// <summary>The quantity found last; default before the first one.</summary>
    public ScannedQuantity Current { get; private set; }

    /// <summary>Goes on to the next quantity.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        const CharacterClass Starts = CharacterClass.Digit | CharacterClass.Numeral;
        CharacterClass[] classes = CharacterClasses.Table;
        ReadOnlySpan<char> text = _text;
        int position = _position;
        while ((uint)position < (uint)text.Length)
        {
            CharacterClass found = classes[text[position]] & Starts;
            if (found == CharacterClass.None)
            {
                position++;
                continue;
            }

            bool isDigit = (found & CharacterClass.Digit) != 0;
            if (isDigit ? TryReadDigits(position) : TryReadWords(position))
            {
                _position = _end;
                return true;
            }

            position = _position;
        }

        _position = text.Length;
        return false;
    }

    /// <summary>A number that begins with a digit; if it is none, the place to go on from lies behind the digits.</summary>
    private bool TryReadDigits(int start)
    {
        ReadOnlySpan<char> text = _text;
        int end = start;
        ulong value = 0;
        while ((uint)end < (uint)text.Length && end - start < 18 && NumeralCharacters.ArabicDigit(text[end]) is var digit and >= 0)
        {
            value = (value * 10) + (ulong)digit;
            end++;
        }

        CharacterClass next = ClassAt(end);
        if (MayEndDate(start, end, next) && TryReadDate(start))
        {
            return true;
        }

        if ((next & (CharacterClass.Continues | CharacterClass.Digit)) == 0)
        {
            Complete(start, new NumeralReading(new Magnitude(value), end - start, NumeralForm.Arabic, IsApproximate: false));
            return true;
        }

        if (NumeralReader.TryRead(text[start..], out NumeralReading reading))
        {
            Complete(start, reading);
            return true;
        }

        _position = SkipDigits(end);
        return false;
    }

    /// <summary>A number in Chinese characters; if it is none, the place to go on from lies behind its characters.</summary>
    private bool TryReadWords(int start)
    {
        int run = Math.Max(_runEnd, start + 1);
        while (run < _text.Length && (CharacterClasses.Table[_text[run]] & CharacterClass.Numeral) != 0)
        {
            run++;
        }

        _runEnd = run;
        char next = run < _text.Length ? _text[run] : '\0';
        if (MayBeDateInWords(start, run, next) && TryReadDate(start))
        {
            return true;
        }

        _position = run;
        if (!MayFollowWords(start, run, next))
        {
            return false;
        }

        int first = start - UnnamedDigitLength(start);
        if (!NumeralReader.TryRead(_text[first..], out NumeralReading reading))
        {
            return false;
        }

        if (TryComplete(first, reading))
        {
            return true;
        }

        _position = Math.Max(start + 1, Math.Min(run, first + reading.CharsConsumed));
        return false;
    }

    private readonly CharacterClass ClassAt(int place) =>
        (uint)place < (uint)_text.Length ? CharacterClasses.Table[_text[place]] : CharacterClass.None;

    private readonly int SkipDigits(int end)
    {
        while (end < _text.Length && NumeralCharacters.ArabicDigit(_text[end]) >= 0)
        {
            end++;
        }

        return end;
    }

    private readonly bool MayEndDate(int start, int end, CharacterClass next)
    {
        if ((next & CharacterClass.DateMark) != 0)
        {
            return true;
        }

        return end < _text.Length && _text[end] switch
        {
            '.' or '/' or '\uFF0E' or '\uFF0F' => end - start == 4,
            '个' or '個' => end + 1 < _text.Length && _text[end + 1] is '季',
            _ => false,
        };
    }

    /// <summary>十四五 needs nothing behind it, 一至三季度 and 十二月 do.</summary>
    private readonly bool MayBeDateInWords(int start, int run, char next) =>
        (CharacterClasses.Table[next] & CharacterClass.DateMark) != 0
        || next is '个' or '個' or '”' or '"' or '」' or '』' or 'O' or 'Ｏ' or '◯'
        || (_text[run - 1] == '五' && run - start > 1);

    private bool TryReadDate(int start)
    {
        if (!DateScanner.TryRead(_text, start, out int length) || length == 0)
        {
            return false;
        }

        _end = start + length;
        Current = ScannedQuantity.Date(start, length);
        return true;
    }

    /// <summary>Whether characters that look like a number can be one: mostly they are part of a word, as in 统一 and 一体.</summary>
    private readonly bool MayFollowWords(int start, int run, char next) => next switch
    {
        '分' or '成' or '点' or '點' or '个' or '個' or '番' or '倍' or '数' or '數' => true,
        _ => _text[run - 1] is '两' or '兩' or '半' || _text[start] == '翻'
            || (CharacterClasses.Table[next] & (CharacterClass.Continues | CharacterClass.Joins)) != 0
            || _units.HasFirst(next),
    };

    /// <summary>几, 数 or 上 before a multiplier: 几十, 数百, 上万; but not the 数 of 总数百余人, nor the 上 of 线上百场.</summary>
    private readonly int UnnamedDigitLength(int start)
    {
        if (start <= _end || NumeralCharacters.Power(_text[start]) == 0 || !NumeralCharacters.IsUnnamedDigit(_text[start - 1]))
        {
            return 0;
        }

        char before = start - 1 > _end ? _text[start - 2] : '\0';
        bool endsWord = _text[start - 1] switch
        {
            '数' or '數' => before is '总' or '人' or '户' or '次' or '件' or '个' or '指' or '分' or '倍' or '岁' or '基' or '多' or '少',
            '上' => before is '以' or '线' or '网' or '海' or '路' or '村' or '身' or '地' or '船' or '车' or '岸' or '规',
            _ => false,
        };
        return endsWord ? 0 : 1;
    }
}
