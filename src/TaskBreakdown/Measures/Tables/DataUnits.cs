namespace TaskBreakdown.Measures.Tables;

/// <summary>Amounts and rates of data, decimal prefixes as in procurement.</summary>
internal static class DataUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("TB", "TB", "terabyte", Dimension.Data, "TB", new Fraction(1), ["T字节"]),
        new("GB", "GB", "gigabyte", Dimension.Data, "TB", new Fraction(1, 1000)),
        new("PB", "PB", "petabyte", Dimension.Data, "TB", new Fraction(1000)),
        new("MB", "MB", "megabyte", Dimension.Data, "TB", new Fraction(1, 1000000)),
        new("EB", "EB", "exabyte", Dimension.Data, "TB", new Fraction(1_000_000)),
        new("ZB", "ZB", "zettabyte", Dimension.Data, "TB", new Fraction(1_000_000_000)),
        new("KB", "KB", "kilobyte", Dimension.Data, "TB", new Fraction(1, 1_000_000_000), ["kB"]),
        new("Gbps", "Gbps", "gigabit per second", Dimension.Of("dataRate"), "Gbps", new Fraction(1), ["Gb/s", "Gbit/s", "吉比特每秒"]),
        new("Mbps", "Mbps", "megabit per second", Dimension.Of("dataRate"), "Gbps", new Fraction(1, 1000), ["Mb/s", "Mbit/s", "兆比特每秒"]),
        new("Tbps", "Tbps", "terabit per second", Dimension.Of("dataRate"), "Gbps", new Fraction(1000), ["Tb/s", "Tbit/s"]),
        new("kbps", "kbps", "kilobit per second", Dimension.Of("dataRate"), "Gbps", new Fraction(1, 1_000_000), ["Kbps", "kb/s"]),
    ];
}
