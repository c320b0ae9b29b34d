namespace TaskBreakdown.Numerals;

/// <summary>The notation of a numeral; says what its value means.</summary>
internal enum NumeralForm : byte
{
    /// <summary>Digits, with a multiplier or not: 1.68万, 12,500, 1万5千.</summary>
    Arabic,

    /// <summary>Chinese characters: 三十二, 两.</summary>
    Chinese,

    /// <summary>A number with a measure word inside: 两个亿, 两个半.</summary>
    Spoken,

    /// <summary>A share in percent: 百分之八十, 三成, 一半.</summary>
    Percent,

    /// <summary>A share in permille: 千分之三.</summary>
    Permille,

    /// <summary>A fraction, numerator and denominator: 三分之一, 1/4.</summary>
    Fraction,

    /// <summary>A growth in percent: 翻番 is 100, 翻两番 is 300.</summary>
    Doubling,
}
