namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of apparent and reactive power.</summary>
internal static class ElectricUnits
{
    internal const string Rows = """
        [apparentPower kVA]
        千伏安 kVA KVA | kilovolt ampere | kVA
        伏安 VA | volt ampere | VA | 1/1000
        兆伏安 MVA | megavolt ampere | MVA | 1000
        [reactivePower kvar]
        千乏 kvar kVar | kilovar | kvar
        兆乏 Mvar MVar | megavar | Mvar | 1000
        """;
}
