using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

/// <summary>The sort of unit, on which the role of a figure depends.</summary>
public sealed class UnitKindsTests
{
    [Theory]
    [InlineData("ratio", "%", nameof(UnitKind.Relative))]
    [InlineData("percentagePoint", "个百分点", nameof(UnitKind.Relative))]
    [InlineData("permille", "‰", nameof(UnitKind.Relative))]
    [InlineData("multiple", "倍", nameof(UnitKind.Relative))]
    [InlineData("money", "元", nameof(UnitKind.Money))]
    [InlineData("area", "亩", nameof(UnitKind.Extent))]
    [InlineData("length", "公里", nameof(UnitKind.Extent))]
    [InlineData("time", "个工作日", nameof(UnitKind.Time))]
    [InlineData("age", "岁", nameof(UnitKind.Age))]
    [InlineData("voltage", "千伏", nameof(UnitKind.Voltage))]
    [InlineData("mass", "吨", nameof(UnitKind.Measure))]
    [InlineData("power", "兆瓦", nameof(UnitKind.Measure))]
    [InlineData("money/area", "元/亩", nameof(UnitKind.Measure))]
    public void Of_Dimension_IsItsKind(string dimension, string name, string kind) =>
        Assert.Equal(kind, UnitKinds.Of(Dimension.Of(dimension), name).ToString());

    [Theory]
    [InlineData("人", nameof(UnitKind.People))]
    [InlineData("户", nameof(UnitKind.People))]
    [InlineData("名", nameof(UnitKind.People))]
    [InlineData("人口", nameof(UnitKind.People))]
    [InlineData("位", nameof(UnitKind.People))]
    [InlineData("张", nameof(UnitKind.People))]
    [InlineData("床", nameof(UnitKind.People))]
    [InlineData("人次", nameof(UnitKind.People))]
    [InlineData("家", nameof(UnitKind.Count))]
    [InlineData("床位", nameof(UnitKind.Count))]
    [InlineData("户次", nameof(UnitKind.Count))]
    [InlineData("榭", nameof(UnitKind.Count))]
    public void Of_MeasureWord_IsPeopleOrThings(string name, string kind) =>
        Assert.Equal(kind, UnitKinds.Of(Dimension.Count, name).ToString());
}
