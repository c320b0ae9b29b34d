using System;
using System.Globalization;
using TaskBreakdown.Numerals;
using Xunit;

namespace TaskBreakdown.Tests.Numerals;

/// <summary>What a numeral says beside its value: a second value, its notation, whether it is vague, where else it may end.</summary>
public sealed class NumeralReaderTests
{
    [Theory]
    [InlineData("七八百", "700", "800", 3, "Chinese")]
    [InlineData("二三十个", "20", "30", 3, "Chinese")]
    [InlineData("十五六", "15", "16", 3, "Chinese")]
    [InlineData("三五年", "3", "5", 2, "Chinese")]
    [InlineData("一两万", "10000", "20000", 3, "Chinese")]
    [InlineData("七八成", "70", "80", 3, "Percent")]
    [InlineData("百分之七八", "7", "8", 5, "Percent")]
    public void TryRead_NeighboringValues_GivesBoth(string text, string lower, string upper, int consumed, string form)
    {
        NumeralReading reading = Read(text);

        Assert.True(reading.IsPair);
        Assert.Equal((Decimal(lower), Decimal(upper), consumed, form), (reading.Value, reading.Second.ToDecimal(), reading.CharsConsumed, reading.Form.ToString()));
    }

    [Theory]
    [InlineData("七八九", "789", 3)]
    [InlineData("三六", "36", 2)]
    [InlineData("七八〇", "780", 3)]
    [InlineData("七八百多", "700", 4)]
    public void TryRead_NeighborsThatAreNoPair_GivesOneValue(string text, string value, int consumed)
    {
        NumeralReading reading = Read(text);

        Assert.Equal((Decimal(value), consumed), (reading.Value, reading.CharsConsumed));
        Assert.False(reading.IsPair);
    }

    [Theory]
    [InlineData("百分之八十", "80", 5, "Percent")]
    [InlineData("百分百", "100", 3, "Percent")]
    [InlineData("千分之三", "3", 4, "Permille")]
    [InlineData("三分之一", "33.3333", 4, "Fraction")]
    [InlineData("十六分之三", "18.75", 5, "Fraction")]
    [InlineData("1/4，", "25", 3, "Fraction")]
    [InlineData("2／3", "66.6667", 3, "Fraction")]
    [InlineData("11/12", "91.6667", 5, "Fraction")]
    [InlineData("一半", "50", 2, "Percent")]
    [InlineData("半数", "50", 2, "Percent")]
    [InlineData("三成", "30", 2, "Percent")]
    [InlineData("三成五", "35", 3, "Percent")]
    [InlineData("十成", "100", 2, "Percent")]
    [InlineData("翻番", "100", 2, "Doubling")]
    [InlineData("翻倍", "100", 2, "Doubling")]
    [InlineData("翻了一番", "100", 4, "Doubling")]
    [InlineData("翻两番", "300", 3, "Doubling")]
    public void TryRead_Share_GivesPercentAndIsExact(string text, string percent, int consumed, string form)
    {
        NumeralReading reading = Read(text);

        Assert.Equal((Decimal(percent), consumed, form), (reading.Value, reading.CharsConsumed, reading.Form.ToString()));
        Assert.True(reading.IsShare && !reading.IsApproximate && !reading.IsPair);
    }

    /// <summary>What stands behind makes a number no share, no decimal, no multiple.</summary>
    [Theory]
    [InlineData("百分之亩", "100", 1)]
    [InlineData("1/1", "1", 1)]
    [InlineData("0/5", "0", 1)]
    [InlineData("3/2", "3", 1)]
    [InlineData("1/400", "1", 1)]
    [InlineData("1/个", "1", 1)]
    [InlineData("1/4/5", "1", 1)]
    [InlineData("1/4.5", "1", 1)]
    [InlineData("1/4-2", "1", 1)]
    [InlineData("1/4万", "1", 1)]
    [InlineData("18446744073709551617/4", "18446744073709551617", 20)]
    [InlineData("1.2.0", "1", 1)]
    [InlineData("5 千米", "5", 1)]
    [InlineData("5 万亩", "50000", 3)]
    [InlineData("5 亿元", "500000000", 3)]
    [InlineData("三半", "3", 1)]
    [InlineData("一百半", "100", 2)]
    [InlineData("零成", "0", 1)]
    [InlineData("十一成", "11", 2)]
    [InlineData("几十成", "10", 2)]
    [InlineData("三成立", "3", 1)]
    [InlineData("三廿", "3", 1)]
    [InlineData("廿廿", "20", 1)]
    [InlineData("三千百", "3000", 2)]
    [InlineData("三百十", "310", 3)]
    [InlineData("一万万", "10000", 2)]
    [InlineData("一亿万", "100000000", 2)]
    [InlineData("零万", "0", 1)]
    [InlineData("两个万", "2", 1)]
    [InlineData("几十个半", "10", 2)]
    [InlineData("七八个半", "7", 2)]
    [InlineData("一百万个半", "1000000", 3)]
    public void TryRead_WhatLooksLikeMore_StopsBeforeIt(string text, string value, int consumed)
    {
        NumeralReading reading = Read(text);

        Assert.Equal((Decimal(value), consumed), (reading.Value, reading.CharsConsumed));
        Assert.False(reading.IsShare);
    }

    [Theory]
    [InlineData("两个半", "2.5", 3, 1)]
    [InlineData("九十九万个半", "990000.5", 6, 4)]
    [InlineData("两个亿", "200000000", 3, 0)]
    public void TryRead_MeasureWordInside_IsSpoken(string text, string value, int consumed, int shorter)
    {
        NumeralReading reading = Read(text);

        Assert.Equal((Decimal(value), consumed, shorter, "Spoken"), (reading.Value, reading.CharsConsumed, reading.ShorterLength, reading.Form.ToString()));
        Assert.False(reading.IsShare || reading.IsApproximate);
    }

    [Theory]
    [InlineData("半年", "0.5", 1, false, 0)]
    [InlineData("三成多", "30", 3, true, 0)]
    [InlineData("几十", "10", 2, true, 0)]
    [InlineData("三百多", "300", 3, true, 2)]
    [InlineData("三十多万", "300000", 4, true, 0)]
    [InlineData("300余", "300", 4, true, 3)]
    [InlineData("三个多亿", "300000000", 4, true, 0)]
    public void TryRead_Surplus_SaysThatItIsVague(string text, string value, int consumed, bool isApproximate, int shorter)
    {
        NumeralReading reading = Read(text);

        Assert.Equal((Decimal(value), consumed, isApproximate, shorter), (reading.Value, reading.CharsConsumed, reading.IsApproximate, reading.ShorterLength));
    }

    [Theory]
    [InlineData("翻")]
    [InlineData("翻了")]
    [InlineData("翻一")]
    [InlineData("翻页")]
    [InlineData("翻零番")]
    [InlineData("翻两倍")]
    [InlineData("一点五亿亿亿亿")]
    public void TryRead_NoNumeral_IsFalse(string text) => Assert.False(NumeralReader.TryRead(text.AsSpan(), out _));

    [Theory]
    [InlineData(15, 0, "15", true)]
    [InlineData(15, 2, "1500", true)]
    [InlineData(15, -1, "1.5", false)]
    [InlineData(150, -1, "15", true)]
    [InlineData(1500, -1, "150", true)]
    [InlineData(1230, -2, "12.3", false)]
    [InlineData(1200, -1, "120", true)]
    public void ToDecimal_Magnitude_HasNoZerosBehindItsDecimals(ulong digits, short exponent, string expected, bool isWhole)
    {
        var magnitude = new Magnitude(digits, 0, exponent);

        Assert.Equal(expected, magnitude.ToDecimal().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(isWhole, magnitude.IsWhole);
    }

    [Theory]
    [InlineData(0, 7, 27, true)]
    [InlineData(0, 8, 28, false)]
    [InlineData(uint.MaxValue, 0, 1, false)]
    [InlineData(uint.MaxValue, ulong.MaxValue, 0, true)]
    public void TryScale_WideInteger_SaysWhetherItFits(uint high, ulong low, int zeros, bool fits) =>
        Assert.Equal(fits, new WideInteger(high, low).TryScale(zeros, out _));

    private static NumeralReading Read(string text)
    {
        Assert.True(NumeralReader.TryRead(text.AsSpan(), out NumeralReading reading));
        return reading;
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
