namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of pressure and of frequency (GB 3100).</summary>
internal static class PressureUnits
{
    internal const string Rows = """
        [pressure kPa]
        千帕 kPa | kilopascal | kPa
        帕 帕斯卡 Pa | pascal | Pa | 1/1000
        百帕 hPa | hectopascal | hPa | 1/10
        兆帕 MPa | megapascal | MPa | 1000
        [frequency MHz]
        兆赫 兆赫兹 MHz | megahertz | MHz
        千赫 千赫兹 kHz | kilohertz | kHz | 1/1000
        吉赫 吉赫兹 GHz | gigahertz | GHz | 1000
        赫兹 赫 Hz | hertz | Hz | 1/1000000
        """;
}
