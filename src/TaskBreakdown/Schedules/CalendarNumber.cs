namespace TaskBreakdown.Schedules;

/// <summary>A number as dates write it: 2024, 二〇二四, 十二, 廿八.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Digits">Digits written one by one (4 for 2024 and for 二〇二四); 0 for a numeral with 十.</param>
/// <param name="IsInChinese">Whether it is written in Chinese numerals.</param>
internal readonly record struct CalendarNumber(int Value, int Digits, bool IsInChinese)
{
    private const int MaxDigits = 8;

    /// <summary>Whether it can only be a year, as 2024 and 二〇二四 can.</summary>
    internal bool IsYear => Digits == 4 && Value is >= 1800 and <= 2199;

    /// <summary>Whether a character (folded) is a numeral of a date.</summary>
    internal static bool IsChinese(char character) => ChineseDigit(character) >= 0 || character is '十' or '廿' or '卅';

    /// <summary>Reads the whole run of digits or numerals here; a run too long for any date is refused.</summary>
    internal static bool TryRead(ref ScheduleCursor cursor, out CalendarNumber number)
    {
        number = default;
        char first = cursor.Peek();
        if (first is >= '0' and <= '9')
        {
            return TryReadArabic(ref cursor, out number);
        }

        return ChineseDigit(first) >= 0 && first != 'O'
            ? TryReadChinese(ref cursor, out number)
            : first is '十' or '廿' or '卅' && TryReadTens(ref cursor, 0, out number);
    }

    private static bool TryReadArabic(ref ScheduleCursor cursor, out CalendarNumber number)
    {
        int value = 0;
        int digits = 0;
        while (digits <= MaxDigits && cursor.Peek(digits) is >= '0' and <= '9' and char digit)
        {
            value = (value * 10) + (digit - '0');
            digits++;
        }

        number = new CalendarNumber(value, digits, false);
        if (digits > MaxDigits)
        {
            return false;
        }

        cursor.Advance(digits);
        return true;
    }

    private static bool TryReadChinese(ref ScheduleCursor cursor, out CalendarNumber number)
    {
        int value = 0;
        int digits = 0;
        while (digits <= MaxDigits && ChineseDigit(cursor.Peek(digits)) is >= 0 and int digit)
        {
            value = (value * 10) + digit;
            digits++;
        }

        number = new CalendarNumber(value, digits, true);
        if (digits > MaxDigits)
        {
            return false;
        }

        cursor.Advance(digits);
        return digits > 1 || cursor.Peek() != '十' || TryReadTens(ref cursor, value, out number);
    }

    /// <summary>十, 十二, 二十, 三十一, 廿八.</summary>
    private static bool TryReadTens(ref ScheduleCursor cursor, int tens, out CalendarNumber number)
    {
        int value = cursor.Peek() switch
        {
            '廿' => 20,
            '卅' => 30,
            _ => tens == 0 ? 10 : tens * 10,
        };
        cursor.Advance(1);
        int units = ChineseDigit(cursor.Peek());
        if (units > 0)
        {
            value += units;
            cursor.Advance(1);
        }

        number = new CalendarNumber(value, 0, true);
        return true;
    }

    /// <summary>The value of a numeral; the letter O stands for 〇 in many a 二OO八年.</summary>
    private static int ChineseDigit(char character) => character switch
    {
        '〇' or '零' or 'O' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };
}
