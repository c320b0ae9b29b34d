using System;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Numerals;
using Xunit;

namespace TaskBreakdown.Tests.Numerals;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class ChineseNumeralProperties
{
    [Property(MaxTest = 3000)]
    public void Parse_WrittenWholeNumber_GivesItBack(WholeNumber number)
    {
        foreach (ChineseNumeralForm form in new[] { ChineseNumeralForm.Everyday, ChineseNumeralForm.Financial })
        {
            Assert.Equal(number.Value, ChineseNumeral.Parse(ChineseNumeral.Write(number.Value, form)));
        }
    }

    [Property(MaxTest = 3000)]
    public void Parse_WrittenDecimal_GivesItBack(DecimalNumber number)
    {
        foreach (ChineseNumeralForm form in new[] { ChineseNumeralForm.Everyday, ChineseNumeralForm.Financial })
        {
            Assert.Equal(number.Value, ChineseNumeral.Parse(ChineseNumeral.Write(number.Value, form)));
        }
    }

    [Property(MaxTest = 2000)]
    public void Parse_Digits_AgreesWithDecimal(DecimalNumber number) =>
        Assert.Equal(number.Value, ChineseNumeral.Parse(number.Value.ToString(CultureInfo.InvariantCulture)));

    [Property(MaxTest = 2000)]
    public void TryRead_FullWidthDigits_ReadAsHalfWidthOnes(DecimalNumber number)
    {
        string narrow = number.Value.ToString(CultureInfo.InvariantCulture);
        string wide = string.Concat(narrow.Select(character => (char)(character + 0xFEE0)));

        Assert.Equal(ChineseNumeral.Parse(narrow), ChineseNumeral.Parse(wide));
    }

    [Property(MaxTest = 2000)]
    public void TryRead_AnyText_StaysInsideAndAgreesWithItsPrefix(HostileText hostile)
    {
        bool read = ChineseNumeral.TryRead(hostile.Text.AsSpan(), out decimal value, out int charsConsumed);

        Assert.InRange(charsConsumed, read ? 1 : 0, hostile.Text.Length);
        if (read)
        {
            Assert.Equal(value, ChineseNumeral.Parse(hostile.Text.Substring(0, charsConsumed)));
        }
    }

    /// <summary>All small numbers, and every power of ten with its neighbours.</summary>
    [Fact]
    public void Parse_EverySmallNumberAndEveryPowerOfTen_ReadsBack()
    {
        for (int value = 0; value <= 12_000; value++)
        {
            Assert.Equal(value, ChineseNumeral.Parse(ChineseNumeral.Write(value)));
        }

        for (decimal power = 10; power <= 10_000_000_000_000_000m; power *= 10)
        {
            Assert.Equal(power - 1, ChineseNumeral.Parse(ChineseNumeral.Write(power - 1)));
            Assert.Equal(power, ChineseNumeral.Parse(ChineseNumeral.Write(power)));
            Assert.Equal(power + 1, ChineseNumeral.Parse(ChineseNumeral.Write(power + 1)));
        }
    }
}
