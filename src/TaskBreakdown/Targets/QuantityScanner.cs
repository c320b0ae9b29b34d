using System;
using System.Runtime.CompilerServices;
using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets.Lexicon;
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
    private MeasuredNumber _figure;
    private int _boundStart;
    private int _boundEnd;
    private Comparison _comparison;
    private int _position;
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
        _figure = default;
        _boundStart = _boundEnd = _position = _runEnd = 0;
        _comparison = Comparison.Exactly;
    }

    /// <summary>The quantity found last; default before the first one.</summary>
    public readonly ScannedQuantity Current => new(_figure, _boundStart, _boundEnd, _comparison);

    /// <summary>Goes on to the next quantity.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (TryFindStart(out bool isDigit))
        {
            if (isDigit ? TryReadDigits(_position) : TryReadWords(_position))
            {
                _position = _boundEnd;
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next character that a number can begin with; one look at the table for each character passed.</summary>
    private bool TryFindStart(out bool isDigit)
    {
        const CharacterClass Starts = CharacterClass.Digit | CharacterClass.Numeral;
        CharacterClass[] classes = CharacterClasses.Table;
        ReadOnlySpan<char> text = _text;

        // Unchecked: a position never passes the length of the text, and the check would cost a third of the loop.
        unchecked
        {
            for (int position = _position; (uint)position < (uint)text.Length; position++)
            {
                CharacterClass found = classes[text[position]] & Starts;
                if (found != CharacterClass.None)
                {
                    _position = position;
                    isDigit = (found & CharacterClass.Digit) != 0;
                    return true;
                }
            }
        }

        _position = text.Length;
        isDigit = false;
        return false;
    }

    /// <summary>A number that begins with a digit; if it is none, the place to go on from lies behind the digits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadDigits(int start)
    {
        int end = ReadDigits(start, out ulong digits);
        CharacterClass next = ClassAt(end);
        if (MayEndDate(start, end, next) && TryReadDate(start))
        {
            return true;
        }

        int exponent = 0;
        if ((next & CharacterClass.Continues) != 0)
        {
            next = ReadSimpleEnd(ref end, ref digits, ref exponent, next);
        }

        if ((next & (CharacterClass.Continues | CharacterClass.Digit)) != 0)
        {
            return TryReadAnyNumber(start, end);
        }

        _figure.Start(start, end, new Magnitude(digits, 0, unchecked((short)exponent)), NumeralForm.Arabic);
        ReadUnit(ref _figure);
        Finish();
        return true;
    }

    /// <summary>What the plain reading cannot: groups, shares, mixed multipliers, more digits than a machine word.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAnyNumber(int start, int end)
    {
        if (!NumeralReader.TryRead(_text[start..], out NumeralReading reading))
        {
            _position = SkipDigits(end);
            return false;
        }

        ReadFigure(start, reading);
        Finish();
        return true;
    }

    /// <summary>
    /// Decimals and one 万, 亿 or 万亿, which end most numbers: the class of the character behind them tells whether the
    /// general reader must look at the number instead.
    /// </summary>
    private readonly CharacterClass ReadSimpleEnd(ref int end, ref ulong digits, ref int exponent, CharacterClass next)
    {
        ReadOnlySpan<char> text = _text;
        if (text[end] == '.')
        {
            int first = end + 1;
            int last = first;
            while ((uint)last < (uint)text.Length && text[last] is >= '0' and <= '9' && last - first < 6 && digits < 100_000_000_000)
            {
                digits = unchecked((digits * 10) + (uint)(text[last] - '0'));
                last++;
            }

            if (last == first)
            {
                return next;
            }

            exponent = first - last;
            end = last;
            next = ClassAt(end);
        }

        if ((next & CharacterClass.Continues) == 0)
        {
            return next;
        }

        char mark = text[end];
        int power = mark == '万' ? 4 : mark == '亿' ? 8 : 0;
        if (power == 0)
        {
            return next;
        }

        exponent += power;
        end++;
        return ClassAt(end);
    }

    private readonly int ReadDigits(int start, out ulong digits)
    {
        ReadOnlySpan<char> text = _text;
        ulong value = 0;
        int end = start;
        int limit = Math.Min(text.Length, start + 18);
        while (end < limit)
        {
            uint digit = unchecked((uint)(text[end] - '0'));
            if (digit > 9)
            {
                digit = unchecked((uint)(text[end] - '０'));
                if (digit > 9)
                {
                    break;
                }
            }

            value = unchecked((value * 10) + digit);
            end++;
        }

        digits = value;
        return end;
    }

    /// <summary>A number in Chinese characters; if it is none, the place to go on from lies behind its characters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadWords(int start)
    {
        int run = EndOfRun(start);
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

        if (run == start + 1 && IsSimpleBehindDigit(next) && NumeralCharacters.ChineseDigit(_text[start]) is var digit and >= 0)
        {
            _figure.Start(start, run, new Magnitude(unchecked((ulong)digit)), NumeralForm.Chinese);
            ReadUnit(ref _figure);
            return TryFinish(start);
        }

        return TryReadAnyWords(start);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAnyWords(int start)
    {
        int first = start - UnnamedDigitLength(start);
        if (!NumeralReader.TryRead(_text[first..], out NumeralReading reading))
        {
            return false;
        }

        ReadFigure(first, reading);
        return TryFinish(start);
    }

    /// <summary>A number in characters counts where it is a share or a known unit follows, and no word claims it.</summary>
    private bool TryFinish(int start)
    {
        ExtendToRange(ref _figure);
        bool counts = (_figure.IsShare || _figure.Unit.Length > 0) && !ClaimedNumerals.Claim(_text[start..], _figure.End - start);
        if (counts)
        {
            Finish();
        }

        return counts;
    }

    /// <summary>Where the row of numerals ends that a place stands in; looked for once for all its characters.</summary>
    private int EndOfRun(int start)
    {
        int run = Math.Max(_runEnd, start + 1);
        while (run < _text.Length && (CharacterClasses.Table[_text[run]] & CharacterClass.Numeral) != 0)
        {
            run++;
        }

        _runEnd = run;
        return run;
    }

    private readonly CharacterClass ClassAt(int place) =>
        place < _text.Length ? CharacterClasses.Table[_text[place]] : CharacterClass.None;

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
        || (next is '个' or '個' && run + 1 < _text.Length && _text[run + 1] == '季')
        || next is '”' or '"' or '」' or '』' or 'O' or 'Ｏ' or '◯'
        || (_text[run - 1] == '五' && run - start > 1);

    private bool TryReadDate(int start)
    {
        if (!DateScanner.TryRead(_text, start, out int length) || length == 0)
        {
            return false;
        }

        _figure.Start(start, start + length, default, NumeralForm.Arabic);
        _figure.IsDate = true;
        _boundStart = start;
        _boundEnd = start + length;
        _comparison = Comparison.Exactly;
        return true;
    }

    /// <summary>Whether nothing behind one Chinese digit can belong to its number, so that its value is the digit's.</summary>
    private static bool IsSimpleBehindDigit(char next) =>
        (CharacterClasses.Table[next] & (CharacterClass.Continues | CharacterClass.Joins)) == 0
        && next is not ('分' or '成' or '点' or '點' or '个' or '個' or '番' or '倍' or '数' or '數');

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
        if (start <= _boundEnd || NumeralCharacters.Power(_text[start]) == 0 || !NumeralCharacters.IsUnnamedDigit(_text[start - 1]))
        {
            return 0;
        }

        char before = start - 1 > _boundEnd ? _text[start - 2] : '\0';
        bool endsWord = _text[start - 1] switch
        {
            '数' or '數' => before is '总' or '人' or '户' or '次' or '件' or '个' or '指' or '分' or '倍' or '岁' or '基' or '多' or '少',
            '上' => before is '以' or '线' or '网' or '海' or '路' or '村' or '身' or '地' or '船' or '车' or '岸' or '规',
            _ => false,
        };
        return endsWord ? 0 : 1;
    }
}
