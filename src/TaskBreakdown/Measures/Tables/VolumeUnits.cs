namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of volume.</summary>
internal static class VolumeUnits
{
    internal const string Rows = """
        [volume m³]
        立方米 立方 方 m3 m³ ㎥ 立方公尺 | cubic metre | m³
        升 公升 L | litre | L | 1/1000
        毫升 ml mL | millilitre | mL | 1/1000000
        立方公里 km³ | cubic kilometre | km³ | 1000000000
        标准立方米 标方 标立方 Nm3 Nm³ | standard cubic metre | Nm³
        立方厘米 cm3 cm³ | cubic centimetre | cm³ | 1/1000000
        桶 | barrel | 桶 | 158987294928/1000000000000
        立方分米 dm3 dm³ | cubic decimetre | dm³ | 1/1000
        千升 kL | kilolitre | kL
        百升 hL | hectolitre | hL | 1/10
        """;
}
