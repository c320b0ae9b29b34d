namespace TaskBreakdown.Measures.Tables;

/// <summary>Amounts and rates of data, decimal prefixes as in procurement.</summary>
internal static class DataUnits
{
    internal const string Rows = """
        [data TB]
        TB T字节 | terabyte
        GB | gigabyte | GB | 1/1000
        PB | petabyte | PB | 1000
        MB | megabyte | MB | 1/1000000
        EB | exabyte | EB | 1000000
        ZB | zettabyte | ZB | 1000000000
        KB kB | kilobyte | KB | 1/1000000000
        [dataRate Gbps]
        Gbps Gb/s Gbit/s 吉比特每秒 | gigabit per second
        Mbps Mb/s Mbit/s 兆比特每秒 | megabit per second | Mbps | 1/1000
        Tbps Tb/s Tbit/s | terabit per second | Tbps | 1000
        kbps Kbps kb/s | kilobit per second | kbps | 1/1000000
        """;
}
