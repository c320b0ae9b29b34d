namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of length. 里 is 500 m, 海里 1852 m (GB 3100).</summary>
internal static class LengthUnits
{
    internal const string Rows = """
        [length km]
        公里 千米 km KM Km ㎞ | kilometre | km
        米 公尺 m M | metre | m | 1/1000
        延米 延长米 延長米 延公尺 | running metre | m | 1/1000
        里 华里 市里 里路 | li | 里 | 1/2
        海里 浬 | nautical mile | n mile | 463/250
        厘米 公分 cm ㎝ | centimetre | cm | 1/100000
        毫米 mm ㎜ | millimetre | mm | 1/1000000
        微米 µm μm um | micrometre | µm | 1/1000000000
        分米 dm | decimetre | dm | 1/10000
        丈 | zhang | 丈 | 1/300
        尺 市尺 | chi | 尺 | 1/3000
        芯公里 | fibre core kilometre
        皮长公里 | cable sheath kilometre
        纳米 nm 奈米 | nanometre | nm | 1/1000000000000
        寸 市寸 | cun | 寸 | 1/30000
        英里 哩 | mile | mi | 25146/15625
        英尺 呎 | foot | ft | 381/1250000
        英寸 吋 | inch | in | 127/5000000
        """;
}
