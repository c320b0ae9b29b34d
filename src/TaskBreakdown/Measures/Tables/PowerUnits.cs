namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of power. A boiler of one 蒸吨, a tonne of steam an hour, counts as 0.7 MW (GB 13271, table 4).</summary>
internal static class PowerUnits
{
    internal const string Rows = """
        [power kW]
        千瓦 kW KW kw 瓩 ㎾ | kilowatt | kW
        瓦 W | watt | W | 1/1000
        兆瓦 MW 百万瓦 ㎿ | megawatt | MW | 1000
        吉瓦 GW | gigawatt | GW | 1000000
        太瓦 TW | terawatt | TW | 1000000000
        马力 匹马力 | metric horsepower | 马力 | 73549875/100000000
        兆瓦峰 MWp | megawatt peak | MWp | 1000
        千瓦峰 kWp | kilowatt peak | kWp
        蒸吨 蒸噸 | tonne of steam an hour | 蒸吨 | 700
        毫瓦 mW | milliwatt | mW | 1/1000000
        """;
}
