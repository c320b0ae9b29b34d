using System;
using System.Globalization;
using TaskBreakdown.Numerals;
using Xunit;

namespace TaskBreakdown.Tests.Numerals;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1900", "1900")]
    [InlineData("0.95", "0.95")]
    [InlineData("7.0", "7")]
    [InlineData("１８", "18")]
    [InlineData("１．５万", "15000")]
    [InlineData("12,500", "12500")]
    [InlineData("1，234，567.5", "1234567.5")]
    [InlineData("1 122", "1122")]
    [InlineData("1\u00A0122", "1122")]
    [InlineData("1\u2002122", "1122")]
    [InlineData("1\u2009122", "1122")]
    [InlineData("1\u3000122", "1122")]
    [InlineData("1.68万", "16800")]
    [InlineData("1.3万亿", "1300000000000")]
    [InlineData("3千", "3000")]
    [InlineData("1万5千", "15000")]
    [InlineData("2千5百万", "25000000")]
    [InlineData("1亿2千万", "120000000")]
    [InlineData("5百万", "5000000")]
    [InlineData("300余", "300")]
    [InlineData("2000多", "2000")]
    [InlineData("400多万", "4000000")]
    [InlineData("1.7万余", "17000")]
    public void Parse_Digits_GivesTheirValue(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("零", "0")]
    [InlineData("〇", "0")]
    [InlineData("两", "2")]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("廿五", "25")]
    [InlineData("卅", "30")]
    [InlineData("三十二", "32")]
    [InlineData("一百零五", "105")]
    [InlineData("一百一", "110")]
    [InlineData("两百二", "220")]
    [InlineData("一千零一十", "1010")]
    [InlineData("两千五百五十六", "2556")]
    [InlineData("一万二", "12000")]
    [InlineData("一万零二", "10002")]
    [InlineData("十万零三百", "100300")]
    [InlineData("一亿二千万零三", "120000003")]
    [InlineData("一亿七万两千三百", "100072300")]
    [InlineData("一万二千亿", "1200000000000")]
    [InlineData("三百二十万亿", "320000000000000")]
    [InlineData("一亿亿", "10000000000000000")]
    [InlineData("二〇二四", "2024")]
    [InlineData("三点五", "3.5")]
    [InlineData("零点零二", "0.02")]
    [InlineData("三点一四万", "31400")]
    [InlineData("一点二万亿", "1200000000000")]
    [InlineData("壹佰贰拾叁", "123")]
    [InlineData("肆仟伍佰陆拾柒萬捌仟玖佰", "45678900")]
    [InlineData("兩萬伍仟", "25000")]
    [InlineData("三億", "300000000")]
    [InlineData("半", "0.5")]
    [InlineData("两个亿", "200000000")]
    [InlineData("三个多亿", "300000000")]
    public void Parse_ChineseCharacters_GivesTheirValue(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("十余", "10")]
    [InlineData("十几", "10")]
    [InlineData("几十", "10")]
    [InlineData("数百", "100")]
    [InlineData("数千万", "10000000")]
    [InlineData("上百", "100")]
    [InlineData("百余", "100")]
    [InlineData("三十多万", "300000")]
    [InlineData("十来", "10")]
    public void Parse_RoughAmount_GivesTheFigureNamed(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("百分之八十", "0.8")]
    [InlineData("百分之百", "1")]
    [InlineData("百分百", "1")]
    [InlineData("百分之二点一五", "0.0215")]
    [InlineData("百分之12.5", "0.125")]
    [InlineData("千分之三", "0.003")]
    [InlineData("三分之一", "0.3333333333333333333333333333")]
    [InlineData("十六分之三", "0.1875")]
    [InlineData("二分之三", "1.5")]
    [InlineData("万分之五", "0.0005")]
    [InlineData("1/4", "0.25")]
    [InlineData("三成", "0.3")]
    [InlineData("三成五", "0.35")]
    [InlineData("一半", "0.5")]
    [InlineData("半数", "0.5")]
    [InlineData("翻番", "1")]
    [InlineData("翻一番", "1")]
    [InlineData("翻两番", "3")]
    [InlineData("翻了一番", "1")]
    [InlineData("负百分之十三", "-0.13")]
    public void Parse_ShareOrGrowth_GivesAPartOfOne(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("3千瓦", "3", 1)]
    [InlineData("5千伏安", "5", 1)]
    [InlineData("三千克", "3", 1)]
    [InlineData("五十千瓦", "50", 2)]
    [InlineData("一万五千千瓦", "15000", 4)]
    [InlineData("三万五千瓦", "35000", 4)]
    [InlineData("三百米", "300", 2)]
    [InlineData("二两", "2", 1)]
    [InlineData("三十两", "30", 2)]
    [InlineData("1.2万亿元", "1200000000000", 5)]
    [InlineData("1,2345个", "1", 1)]
    [InlineData("18处、", "18", 2)]
    [InlineData("三成员", "3", 1)]
    [InlineData("2020.01.17", "2020", 4)]
    [InlineData("十点三十分", "10", 1)]
    [InlineData("三十五百", "35", 3)]
    [InlineData("二零二", "202", 3)]
    [InlineData("0 万亿等", "0", 1)]
    [InlineData("０\u3000万", "0", 1)]
    public void TryRead_NumeralInFrontOfMore_StopsWhereItEnds(string text, string value, int consumed)
    {
        Assert.True(ChineseNumeral.TryRead(text.AsSpan(), out decimal read, out int charsConsumed));
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), consumed), (read, charsConsumed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("亩")]
    [InlineData("-")]
    [InlineData("兆")]
    [InlineData("七八百")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九")]
    [InlineData("9000万亿亿亿")]
    [InlineData("一亿亿亿亿")]
    [InlineData("99999999999999999999999999亿")]
    [InlineData("三十五百")]
    [InlineData("3千瓦")]
    [InlineData(null)]
    public void TryParse_NoSingleNumeralOrTooLarge_IsFalse(string? text)
    {
        Assert.False(ChineseNumeral.TryParse(text, out decimal value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void Parse_TextThatGoesOn_NamesThePosition() =>
        Assert.Equal(
            "No single numeral ends the text: '三十五百' stops being one at position 3.",
            Assert.Throws<FormatException>(() => ChineseNumeral.Parse("三十五百")).Message);

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Parse_TheLargestAndTheSmallest_Fit(string text) => AssertReads(text, text);

    [Theory]
    [InlineData("0", "零", "零")]
    [InlineData("2", "二", "贰")]
    [InlineData("10", "十", "壹拾")]
    [InlineData("12", "十二", "壹拾贰")]
    [InlineData("110", "一百一十", "壹佰壹拾")]
    [InlineData("1005", "一千零五", "壹仟零伍")]
    [InlineData("10010", "一万零一十", "壹万零壹拾")]
    [InlineData("100010", "十万零一十", "壹拾万零壹拾")]
    [InlineData("101000", "十万一千", "壹拾万壹仟")]
    [InlineData("100100000", "一亿零一十万", "壹亿零壹拾万")]
    [InlineData("1000000000000", "一万亿", "壹万亿")]
    [InlineData("10000000000000000", "一亿亿", "壹亿亿")]
    [InlineData("-3.50", "负三点五", "负叁点伍")]
    [InlineData("0.02", "零点零二", "零点零贰")]
    public void Write_Number_InBothForms(string value, string everyday, string financial)
    {
        decimal number = decimal.Parse(value, CultureInfo.InvariantCulture);

        Assert.Equal(everyday, ChineseNumeral.Write(number));
        Assert.Equal(financial, ChineseNumeral.Write(number, ChineseNumeralForm.Financial));
    }

    [Fact]
    public void Write_UnknownForm_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Write(1, (ChineseNumeralForm)7));

    [Fact]
    public void TryRead_Anything_AllocatesNothing()
    {
        string[] texts = ["1.68万亩", "一亿二千万零三", "三分之一", "翻两番", "七八百", "12,500万元", "99999999999999999999999999999999", "79228162514264337593543950335"];
        ReadAll(texts);
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadAll(texts);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void ReadAll(string[] texts)
    {
        foreach (string text in texts)
        {
            ChineseNumeral.TryRead(text.AsSpan(), out _, out _);
        }
    }

    private static void AssertReads(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), ChineseNumeral.Parse(text));
}
