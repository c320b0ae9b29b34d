using System;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

/// <summary>What a match says of the parts of a unit: the one in front, the one behind the slash, the bracket.</summary>
public sealed class UnitMatchTests
{
    [Theory]
    [InlineData("亩", "亩", null, "", false)]
    [InlineData("亩(含)", "亩", null, "", false)]
    [InlineData("台(套)设备", "台", null, "", true)]
    [InlineData("吨/日", "吨", "天", "日", false)]
    [InlineData("元/个", "元", "个", "个", false)]
    [InlineData("台(套)/年", "台", "年", "年", true)]
    [InlineData("元/人·月", "元", null, "人·月", false)]
    [InlineData("批次/千人", "批次", null, "千人", false)]
    [InlineData("/10万人", null, null, "10万人", false)]
    public void TryMatch_Unit_NamesItsParts(string text, string? numerator, string? denominator, string per, bool isCompound)
    {
        Assert.True(MeasureUnitCatalog.Default.TryMatch(text.AsSpan(), out UnitMatch match));

        Assert.Equal((numerator, denominator, isCompound), (NameOf(match.Numerator), NameOf(match.Denominator), match.IsCompound));
        Assert.Equal(per, match.IsRate ? text[match.DenominatorStart..match.Length] : "");
    }

    private static string? NameOf(int index) => index < 0 ? null : MeasureUnitCatalog.Default.UnitAt(index).Name;
}
