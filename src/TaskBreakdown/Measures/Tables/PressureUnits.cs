namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of pressure and of frequency (GB 3100).</summary>
internal static class PressureUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("千帕", "kPa", "kilopascal", Dimension.Of("pressure"), "kPa", new Fraction(1), ["kPa"]),
        new("帕", "Pa", "pascal", Dimension.Of("pressure"), "kPa", new Fraction(1, 1000), ["帕斯卡", "Pa"]),
        new("百帕", "hPa", "hectopascal", Dimension.Of("pressure"), "kPa", new Fraction(1, 10), ["hPa"]),
        new("兆帕", "MPa", "megapascal", Dimension.Of("pressure"), "kPa", new Fraction(1000), ["MPa"]),
        new("兆赫", "MHz", "megahertz", Dimension.Of("frequency"), "MHz", new Fraction(1), ["兆赫兹", "MHz"]),
        new("千赫", "kHz", "kilohertz", Dimension.Of("frequency"), "MHz", new Fraction(1, 1000), ["千赫兹", "kHz"]),
        new("吉赫", "GHz", "gigahertz", Dimension.Of("frequency"), "MHz", new Fraction(1000), ["吉赫兹", "GHz"]),
        new("赫兹", "Hz", "hertz", Dimension.Of("frequency"), "MHz", new Fraction(1, 1_000_000), ["赫", "Hz"]),
    ];
}
