namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of area. Source: the legal units of the State Council decree of 1984; 亩 is 10000/15 m² (decree of 1990 on land units).</summary>
internal static class AreaUnits
{
    internal const string Rows = """
        [area ha]
        亩 畝 | mu | 亩 | 1/15
        公顷 公頃 ha hm2 hm² ㏊ | hectare | ha
        平方米 ㎡ m2 m² 平米 平方 平方公尺 | square metre | m² | 1/10000
        平方公里 平方千米 km2 km² ㎢ | square kilometre | km² | 100
        顷 頃 市顷 | qing | 顷 | 20/3
        公亩 公畝 | are | a | 1/100
        分地 | fen of land | 分地 | 1/150
        平方分米 dm2 dm² | square decimetre | dm² | 1/1000000
        平方厘米 cm2 cm² | square centimetre | cm² | 1/100000000
        标准亩 | standard mu | 标准亩 | 1/15
        亩次 畝次 | mu treated, counted each time | 亩次 | 1/15
        公顷次 | hectare treated, counted each time
        平方毫米 mm2 mm² | square millimetre | mm² | 1/10000000000
        平方尺 平方市尺 | square chi | 平方尺 | 1/90000
        """;
}
