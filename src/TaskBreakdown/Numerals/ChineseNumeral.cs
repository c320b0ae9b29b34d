using System;
using System.Diagnostics.CodeAnalysis;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Numerals;

/// <summary>Reads and writes numbers as Chinese documents have them (数词).</summary>
/// <remarks>
/// <para>Stateless; any number of threads may call it at once. Nothing depends on a culture.</para>
/// <para>Read are: digits of either width with decimals and thousands groups (<c>12,500</c>, <c>1 122</c>), digits with
/// multipliers (<c>1.68万</c>, <c>1万5千</c>, <c>1.3万亿</c>), Chinese numerals in everyday, financial and traditional characters
/// (<c>三十二</c>, <c>壹佰壹拾</c>, <c>二〇二四</c>, <c>两千</c>, <c>廿五</c>, <c>三点五</c>), amounts said roughly (<c>十余</c>, <c>几十</c>, <c>数百</c>,
/// <c>百余</c>: the figure named or implied, so 10, 10, 100, 100), shares (<c>三分之一</c>, <c>1/4</c>, <c>百分之八十</c>, <c>千分之三</c>, <c>三成</c>,
/// <c>一半</c>) and growths (<c>翻番</c>, <c>翻两番</c>). A minus sign or 负 may stand in front.</para>
/// <para>The value of a share or growth is a part of one: 三成 is 0.3, 翻番 is 1. 兆 is not read: it stands for 10^6 and for 10^12.</para>
/// </remarks>
public static class ChineseNumeral
{
    /// <summary>Reads a text that is one numeral.</summary>
    /// <param name="text">The whole text; no blanks around it.</param>
    /// <returns>The value, exact where a <see cref="decimal"/> can hold it; thirds and the like are rounded to 28 digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no numeral, names two values (七八百) or a value too large for a <see cref="decimal"/>; the message names the position.</exception>
    public static decimal Parse(string text)
    {
        Throw.IfNull(text);
        if (TryParse(text.AsSpan(), out decimal value))
        {
            return value;
        }

        TryRead(text.AsSpan(), out _, out int charsConsumed);
        throw new FormatException($"No single numeral ends the text: '{text}' stops being one at position {charsConsumed}.");
    }

    /// <summary>Reads a text that is one numeral.</summary>
    /// <param name="text">The whole text; null is no numeral.</param>
    /// <param name="value">The value; 0 when the result is <see langword="false"/>.</param>
    /// <returns>Whether the whole text is one numeral with one value that a <see cref="decimal"/> can hold.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out decimal value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is one numeral.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="value">The value; 0 when the result is <see langword="false"/>.</param>
    /// <returns>Whether the whole text is one numeral with one value that a <see cref="decimal"/> can hold.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        bool isWhole = TryRead(text, out value, out int charsConsumed) && charsConsumed == text.Length;
        value = isWhole ? value : 0;
        return isWhole;
    }

    /// <summary>Reads the longest numeral at the start of a text. Allocates nothing and never throws.</summary>
    /// <param name="text">Text to read from its first character; what follows the numeral is left alone.</param>
    /// <param name="value">The value; 0 when the result is <see langword="false"/>.</param>
    /// <param name="charsConsumed">UTF-16 code units read; 0 when the result is <see langword="false"/>.</param>
    /// <returns>Whether a numeral with one value starts here.</returns>
    /// <example><code>"1.2万亿元" gives 1 200 000 000 000 and consumes 5; "3千瓦" gives 3 and consumes 1.</code></example>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out int charsConsumed)
    {
        bool isNegative = !text.IsEmpty && text[0] is '负' or '負' or '-' or '\uFF0D' or '\u2212';
        int signLength = isNegative ? 1 : 0;
        bool read = NumeralReader.TryRead(text[signLength..], out NumeralReading reading) && !reading.IsPair;
        value = read ? ValueOf(reading) : 0;
        value = isNegative ? -value : value;
        charsConsumed = read ? reading.CharsConsumed + signLength : 0;
        return read;
    }

    /// <summary>Writes a number in Chinese characters.</summary>
    /// <param name="value">Any number; zeros behind the last decimal are left out.</param>
    /// <param name="form">Which characters.</param>
    /// <returns>For instance <c>一百一十</c>, <c>一万零一十</c>, <c>一万亿</c>, <c>负三点五</c>, or <c>壹佰壹拾</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is none of the two.</exception>
    public static string Write(decimal value, ChineseNumeralForm form = ChineseNumeralForm.Everyday) =>
        form is ChineseNumeralForm.Everyday or ChineseNumeralForm.Financial
            ? new NumeralWriter(form).Write(value)
            : throw new ArgumentOutOfRangeException(nameof(form), form, "Not a form of Chinese numerals.");

    private static decimal ValueOf(in NumeralReading reading) => reading.Form switch
    {
        NumeralForm.Percent or NumeralForm.Doubling => reading.Magnitude.ToDecimal() / 100m,
        NumeralForm.Permille => reading.Magnitude.ToDecimal() / 1000m,
        NumeralForm.Fraction => reading.Magnitude.ToDecimal() / reading.Second.ToDecimal(),
        _ => reading.Magnitude.ToDecimal(),
    };
}
