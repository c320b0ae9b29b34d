namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The number formats that every workbook has without saying so.</summary>
/// <remarks>Source: ISO/IEC 29500-1, 18.8.30, with the formats it lists for Chinese (27 to 36 and 50 to 58).</remarks>
internal static class BuiltInFormats
{
    internal static string CodeOf(uint id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 or 48 => "0.00E+00",
        14 or 15 => "yyyy/m/d",
        16 => "m月d日",
        17 => "yyyy年m月",
        18 or 19 => "h:mm",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => "yyyy年m月",
        28 or 29 or 51 or 53 or 54 or 58 => "m月d日",
        30 => "m/d/yy",
        31 => "yyyy年m月d日",
        32 or 34 or 55 => "h时mm分",
        33 or 35 or 56 => "h时mm分ss秒",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        45 => "mm:ss",
        46 => "h:mm:ss",
        47 => "mm:ss",
        _ => "General",
    };
}
