namespace TaskBreakdown.Measures.Tables;

/// <summary>Computing power.</summary>
internal static class ComputingUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("P", "PFLOPS", "petaflops", Dimension.Computing, "PFLOPS", new Fraction(1), ["PFLOPS", "PFlops", "P算力"]),
        new("EFLOPS", "EFLOPS", "exaflops", Dimension.Computing, "PFLOPS", new Fraction(1000), ["EFlops"]),
        new("TFLOPS", "TFLOPS", "teraflops", Dimension.Computing, "PFLOPS", new Fraction(1, 1000), ["TFlops"]),
    ];
}
