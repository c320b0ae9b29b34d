namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of voltage.</summary>
internal static class VoltageUnits
{
    internal const string Rows = """
        [voltage kV]
        千伏 kV KV | kilovolt | kV
        伏 伏特 | volt | V | 1/1000
        """;
}
