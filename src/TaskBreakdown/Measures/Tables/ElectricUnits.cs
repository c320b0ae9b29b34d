namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of apparent and reactive power.</summary>
internal static class ElectricUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("千伏安", "kVA", "kilovolt ampere", Dimension.ApparentPower, "kVA", new Fraction(1), ["kVA", "KVA"]),
        new("伏安", "VA", "volt ampere", Dimension.ApparentPower, "kVA", new Fraction(1, 1000), ["VA"]),
        new("兆伏安", "MVA", "megavolt ampere", Dimension.ApparentPower, "kVA", new Fraction(1000), ["MVA"]),
        new("千乏", "kvar", "kilovar", Dimension.Of("reactivePower"), "kvar", new Fraction(1), ["kvar", "kVar"]),
        new("兆乏", "Mvar", "megavar", Dimension.Of("reactivePower"), "kvar", new Fraction(1000), ["Mvar", "MVar"]),
    ];
}
