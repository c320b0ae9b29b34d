namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of energy.</summary>
internal static class EnergyUnits
{
    internal const string Rows = """
        [energy kWh]
        千瓦时 千瓦小时 千瓦·时 kWh KWh kwh 度电 度 | kilowatt hour | kWh
        兆瓦时 MWh 兆瓦·时 | megawatt hour | MWh | 1000
        吉瓦时 GWh | gigawatt hour | GWh | 1000000
        太瓦时 TWh | terawatt hour | TWh | 1000000000
        焦耳 焦 | joule | J | 1/3600000
        千焦 kJ | kilojoule | kJ | 1/3600
        兆焦 MJ | megajoule | MJ | 5/18
        吉焦 GJ 百万千焦 | gigajoule | GJ | 2500/9
        千卡 大卡 kcal | kilocalorie | kcal | 1163/1000000
        太焦 TJ | terajoule | TJ | 2500000/9
        """;
}
