namespace TaskBreakdown.Measures.Tables;

/// <summary>Computing power.</summary>
internal static class ComputingUnits
{
    internal const string Rows = """
        [computing PFLOPS]
        P PFLOPS PFlops P算力 | petaflops | PFLOPS
        EFLOPS EFlops | exaflops | EFLOPS | 1000
        TFLOPS TFlops | teraflops | TFLOPS | 1/1000
        """;
}
