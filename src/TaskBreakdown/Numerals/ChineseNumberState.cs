using System;

namespace TaskBreakdown.Numerals;

/// <summary>
/// A Chinese number while it is being read: sections of up to 万, gathered under 亿 and 万亿.
/// </summary>
/// <remarks>
/// 一亿二千万零三 is 1 under 亿, then 2000 under 万, then 3. A digit behind 百, 千, 万 or 亿 without a power of its own is
/// the spoken short form: 一百一 is 110, unless 零 stands before it.
/// </remarks>
internal struct ChineseNumberState
{
    private const int MaximumDigits = 28;

    private decimal _total;
    private decimal _section;
    private decimal _digits;
    private int _digitCount;
    private int _lastPower;
    private int _lastLargePower;
    private int _sectionPower;
    private bool _afterZero;
    private bool _failed;
    private bool _hasAny;

    /// <summary>Adds the element at the start of the text, if the number can go on with it.</summary>
    internal bool TryAdd(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        int digit = NumeralCharacters.ChineseDigit(text[0]);
        if (digit >= 0)
        {
            return TryAddDigit(digit);
        }

        int tens = NumeralCharacters.PackedTens(text[0]);
        if (tens > 0)
        {
            return TryAddPackedTens(tens);
        }

        int power = NumeralCharacters.Power(text[0]);
        if (power == 0)
        {
            return false;
        }

        bool belongsToUnit = power < 4 && text.Length > 1 && NumeralCharacters.StartsPrefixedUnit(text[1]);
        return !belongsToUnit && (power < 4 ? TryAddSmallPower(power) : TryAddLargePower(power));
    }

    /// <summary>Adds a digit that is not written: the 几 of 几十.</summary>
    internal void AddDigit(int digit) => TryAddDigit(digit);

    /// <summary>The value; false where there is no number or it fits no decimal.</summary>
    internal bool TryComplete(out decimal value)
    {
        value = 0;
        if (!_hasAny || _failed)
        {
            return false;
        }

        bool isShortForm = _digitCount == 1 && !_afterZero && _lastPower > 1 && _digits > 0;
        value = _total + _section + (isShortForm ? _digits * Power(_lastPower - 1) : _digits);
        return true;
    }

    private bool TryAddDigit(int digit)
    {
        bool runsOn = _digitCount > 0 && _lastPower > 0;
        if (runsOn && !(_digits == 0 && digit > 0))
        {
            return false;
        }

        if (_digitCount >= MaximumDigits)
        {
            _failed = true;
            return true;
        }

        _afterZero |= digit == 0 && _lastPower > 0;
        if (digit == 0 && _lastPower > 0)
        {
            return true;
        }

        _digits = (_digits * 10m) + digit;
        _digitCount++;
        _hasAny = true;
        return true;
    }

    private bool TryAddPackedTens(int tens)
    {
        if (_digitCount > 0 || _sectionPower is 1)
        {
            return false;
        }

        _section += tens;
        MarkPower(1);
        return true;
    }

    private bool TryAddSmallPower(int power)
    {
        bool inOrder = _sectionPower == 0 || power < _sectionPower;
        if (!inOrder || _digitCount > 1)
        {
            return false;
        }

        _section += (_digitCount == 0 ? 1m : _digits) * Power(power);
        MarkPower(power);
        return true;
    }

    private bool TryAddLargePower(int power)
    {
        decimal section = _section + _digits;
        bool isTrillion = power == 8 && section == 0 && _lastLargePower == 4 && _lastPower == 4;
        if (isTrillion)
        {
            return TryRaiseTotal();
        }

        bool bare = section == 0 && !_hasAny;
        bool raises = _lastLargePower > 0 && power > _lastLargePower;
        if ((section == 0 && !bare) || (_lastLargePower > 0 && power <= _lastLargePower && power == _lastLargePower))
        {
            return false;
        }

        decimal gathered = raises ? _total + section : bare ? 1m : section;
        _failed |= gathered > decimal.MaxValue / Power(power) / 10m;
        decimal scaled = _failed ? 0 : gathered * Power(power);
        _total = raises ? scaled : _total + scaled;
        Close(power);
        return true;
    }

    /// <summary>一万亿, 三百二十万亿: 亿 right behind 万 raises what 万 gathered.</summary>
    private bool TryRaiseTotal()
    {
        _failed |= _total > decimal.MaxValue / Power(8) / 10m;
        _total = _failed ? 0 : _total * Power(8);
        Close(8);
        return true;
    }

    private void MarkPower(int power)
    {
        _sectionPower = power;
        _lastPower = power;
        ClearDigits();
    }

    private void Close(int power)
    {
        _section = 0;
        _sectionPower = 0;
        _lastPower = power;
        _lastLargePower = power;
        ClearDigits();
    }

    private void ClearDigits()
    {
        _digits = 0;
        _digitCount = 0;
        _afterZero = false;
        _hasAny = true;
    }

    private static decimal Power(int power) => power switch
    {
        0 => 1m,
        1 => 10m,
        2 => 100m,
        3 => 1_000m,
        4 => 10_000m,
        7 => 10_000_000m,
        _ => 100_000_000m,
    };
}
