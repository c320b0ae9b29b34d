namespace TaskBreakdown.Measures.Tables;

/// <summary>Energy as coal of 29.3076 MJ/kg (GB/T 2589); kept apart from tonnes of goods.</summary>
internal static class CoalUnits
{
    internal const string Rows = """
        [standardCoal tce]
        吨标准煤 吨标煤 t标准煤 t标煤 噸標準煤 tce 吨标准煤当量 | tonne of standard coal | tce
        千克标准煤 公斤标准煤 kgce kg标准煤 | kilogram of standard coal | kgce | 1/1000
        克标准煤 gce | gram of standard coal | gce | 1/1000000
        """;
}
