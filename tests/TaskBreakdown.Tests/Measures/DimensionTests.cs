using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

public sealed class DimensionTests
{
    /// <summary>Each dimension, the name it has in JSON for good, and a unit of the catalog that measures it.</summary>
    public static TheoryData<Dimension, string, string> Dimensions => new()
    {
        { Dimension.Count, "count", "处" },
        { Dimension.Area, "area", "亩" },
        { Dimension.Length, "length", "公里" },
        { Dimension.Ratio, "ratio", "%" },
        { Dimension.PercentagePoint, "percentagePoint", "个百分点" },
        { Dimension.Permille, "permille", "‰" },
        { Dimension.Multiple, "multiple", "倍" },
        { Dimension.Mass, "mass", "吨" },
        { Dimension.StandardCoal, "standardCoal", "吨标准煤" },
        { Dimension.Volume, "volume", "立方米" },
        { Dimension.Money, "money", "元" },
        { Dimension.Energy, "energy", "千瓦时" },
        { Dimension.Power, "power", "千瓦" },
        { Dimension.ApparentPower, "apparentPower", "千伏安" },
        { Dimension.Voltage, "voltage", "千伏" },
        { Dimension.Time, "time", "小时" },
        { Dimension.Age, "age", "岁" },
        { Dimension.Computing, "computing", "PFLOPS" },
        { Dimension.Data, "data", "TB" },
        { Dimension.Temperature, "temperature", "℃" },
        { Dimension.Flow, "flow", "吨/日" },
        { Dimension.Concentration, "concentration", "毫克/立方米" },
    };

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Name_OfADimension_IsThatOfTheContractAndOfItsUnits(Dimension dimension, string name, string unit)
    {
        Assert.True(MeasureUnitCatalog.Default.TryFind(unit, out MeasureUnit? found));

        Assert.Equal(name, dimension.Name);
        Assert.Equal(dimension, found.Dimension);
    }

    [Fact]
    public void Name_OfANumberWithoutUnit_IsNone() => Assert.Equal("none", Dimension.None.Name);
}
