using System;

namespace TaskBreakdown.Numerals;

/// <summary>
/// A number with multipliers while it is being read: sections of up to 万, gathered under 万 and 亿. Digits may be Chinese
/// or Arabic: 一亿二千万零三, 1万5千.
/// </summary>
/// <remarks>
/// <para>一亿二千万零三 is 1 under 亿, then 2000 under 万, then 3. 亿 raises all that 万 gathered before it: 一万二千亿.</para>
/// <para>A digit behind 百, 千, 万 or 亿 without a power of its own is the spoken short form: 一百一 is 110, unless 零 stands
/// before it. Two neighbouring digits name two values: 七八百.</para>
/// </remarks>
internal struct NumberState
{
    private const int MaximumDigits = 28;
    private const int Wan = 4;
    private const int Yi = 8;

    private readonly bool _takesUpper;
    private WideInteger _total;
    private WideInteger _section;
    private WideInteger _digits;
    private int _digitCount;
    private int _lastPower;
    private int _lastLargePower;
    private int _sectionPower;
    private bool _afterZero;
    private bool _failed;
    private bool _hasAny;

    /// <summary>Starts a number.</summary>
    /// <param name="takesUpper">Whether the second of two neighbouring digits counts, not the first.</param>
    internal NumberState(bool takesUpper) => _takesUpper = takesUpper;

    /// <summary>Whether two neighbouring digits were met.</summary>
    internal bool HasPair { get; private set; }

    /// <summary>Adds the Chinese element at the start of the text, if the number can go on with it.</summary>
    internal bool TryAdd(ReadOnlySpan<char> text)
    {
        int digit = NumeralCharacters.ChineseDigit(text[0]);
        if (digit >= 0)
        {
            return TryAddDigit(digit, text);
        }

        int tens = NumeralCharacters.PackedTens(text[0]);
        return tens > 0 ? TryAddPackedTens(tens) : TryAddPower(text);
    }

    /// <summary>Adds a number in Arabic digits.</summary>
    internal bool TryAddNumber(WideInteger number)
    {
        if (_digitCount > 0)
        {
            return false;
        }

        _digits = number;
        _digitCount = 1;
        _hasAny = true;
        return true;
    }

    /// <summary>Adds the multiplier at the start of the text, if the number can go on with it.</summary>
    internal bool TryAddPower(ReadOnlySpan<char> text)
    {
        int power = NumeralCharacters.Power(text[0]);
        if (power == 0 || (text.Length > 1 && BelongsToUnit(power, text[1])))
        {
            return false;
        }

        return power < Wan ? TryAddSmallPower(power) : TryAddLargePower(power);
    }

    /// <summary>The value; false where there is no number or it fits no decimal.</summary>
    internal bool TryComplete(out WideInteger value)
    {
        value = default;
        bool isShortForm = _digitCount == 1 && !_afterZero && _lastPower > 1;
        return _hasAny
            && !_failed
            && _digits.TryScale(isShortForm ? _lastPower - 1 : 0, out WideInteger digits)
            && _section.TryAdd(digits, out WideInteger section)
            && _total.TryAdd(section, out value);
    }

    /// <summary>千 in 五千瓦 is the unit's, in 三万五千瓦 the number's, which could not end in 五.</summary>
    private readonly bool BelongsToUnit(int power, char next) =>
        NumeralCharacters.StartsPrefixedUnit(power, next) && !(_lastLargePower > 0 && _digitCount > 0);

    private bool TryAddDigit(int digit, ReadOnlySpan<char> text)
    {
        char next = text.Length > 1 ? text[1] : '\0';
        if (NumeralCharacters.IsPairDigit(text[0]) && _hasAny && NumeralCharacters.Power(next) < 2)
        {
            // 二两 and 三十两 are amounts of the unit 两.
            return false;
        }

        if (_digitCount == 1 && IsPair(digit) && NumeralCharacters.ChineseDigit(next) < 0)
        {
            _digits = _takesUpper ? new WideInteger(0, (ulong)digit) : _digits;
            HasPair = true;
            return true;
        }

        bool runsOn = _digitCount > 0 && (_lastPower > 0 || HasPair);
        return !runsOn && AppendDigit(digit);
    }

    private bool AppendDigit(int digit)
    {
        if (digit == 0 && _lastPower > 0)
        {
            _afterZero = true;
            return true;
        }

        // A row of digits that no decimal holds is no number; what is left of it is not looked at.
        _failed = _digitCount == MaximumDigits || !_digits.TryMultiplyAdd(10, (uint)digit, out _digits);
        _digitCount++;
        _hasAny = true;
        return !_failed;
    }

    /// <summary>七八 and 三五 are the two that speech uses; 五十 and 二〇 are not.</summary>
    private readonly bool IsPair(int digit) =>
        !HasPair && _digits.High == 0 && _digits.Low > 0 && ((ulong)digit == _digits.Low + 1 || (_digits.Low == 3 && digit == 5));

    private bool TryAddPackedTens(int tens)
    {
        if (_digitCount > 0 || _sectionPower is 1)
        {
            return false;
        }

        _failed |= !_section.TryAdd(new WideInteger(0, (ulong)tens), out _section);
        MarkPower(1);
        return true;
    }

    private bool TryAddSmallPower(int power)
    {
        bool inOrder = _sectionPower == 0 || power < _sectionPower;
        bool isBare = _digitCount == 0;
        if (!inOrder || _digitCount > 1 || (isBare && _hasAny && power > 1) || (!isBare && _digits.IsZero))
        {
            return false;
        }

        WideInteger digits = isBare ? new WideInteger(0, 1) : _digits;
        _failed |= !(digits.TryScale(power, out digits) && _section.TryAdd(digits, out _section));
        MarkPower(power);
        return true;
    }

    private bool TryAddLargePower(int power)
    {
        bool fits = _section.TryAdd(_digits, out WideInteger section);
        bool isBehindLarge = _digitCount == 0 && _lastPower > 0 && _lastPower == _lastLargePower;
        if (section.IsZero && _hasAny && !isBehindLarge)
        {
            return false;
        }

        if (_lastLargePower > 0 && power == Wan && (_lastLargePower == Wan || isBehindLarge))
        {
            return false;
        }

        section = _hasAny ? section : new WideInteger(0, 1);
        fits &= power == Wan ? TryGather(section) : TryRaise(section);
        _failed |= !fits;
        Close(power);
        return true;
    }

    private bool TryGather(WideInteger section) => section.TryScale(Wan, out section) && _total.TryAdd(section, out _total);

    /// <summary>三百二十万亿, 一万二千亿, 一亿亿: 亿 counts for all before it.</summary>
    private bool TryRaise(WideInteger section) => _total.TryAdd(section, out _total) && _total.TryScale(Yi, out _total);

    private void MarkPower(int power)
    {
        _sectionPower = power;
        _lastPower = power;
        ClearDigits();
    }

    private void Close(int power)
    {
        _section = default;
        _sectionPower = 0;
        _lastPower = power;
        _lastLargePower = power;
        ClearDigits();
    }

    private void ClearDigits()
    {
        _digits = default;
        _digitCount = 0;
        _afterZero = false;
        _hasAny = true;
    }
}
