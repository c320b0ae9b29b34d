namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of mass. 斤 is 500 g, 两 50 g, 担 50 kg.</summary>
internal static class MassUnits
{
    internal const string Rows = """
        [mass t]
        吨 噸 t 公吨 | tonne | t
        公斤 千克 kg KG ㎏ | kilogram | kg | 1/1000
        斤 市斤 | jin | 斤 | 1/2000
        克 g 公克 | gram | g | 1/1000000
        毫克 mg | milligram | mg | 1/1000000000
        微克 µg μg ug | microgram | µg | 1/1000000000000
        市两 | liang | 两 | 1/20000
        担 擔 市担 | dan | 担 | 1/20
        公担 | quintal | q | 1/10
        克拉 卡拉 | metric carat | ct | 1/5000000
        磅 | pound | lb | 45359237/100000000000
        盎司 | ounce | oz | 45359237/1600000000000
        """;
}
