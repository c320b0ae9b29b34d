using System.Globalization;
using TaskBreakdown.Corpora;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Growth;

/// <summary>Reading thousands of documents on all processors against reading them on one.</summary>
internal static class ParallelReading
{
    private const int Documents = 3_000;

    internal static string Measure()
    {
        ReadAll(1, 300);
        double alone = BestOf(() => ReadAll(1, Documents));
        double together = BestOf(() => ReadAll(Environment.ProcessorCount, Documents));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Documents:N0} documents: {alone * 1e6 / Documents:0} µs of processor time each on one thread, {together * 1e6 / Documents:0} µs on {Environment.ProcessorCount}: CPU efficiency {alone / together:0.00}.\n");
    }

    private static double BestOf(Action work) => CpuTime.BestOf(5, work);

    private static void ReadAll(int threads, int documents) => Parallel.For(
        0,
        documents,
        new ParallelOptions { MaxDegreeOfParallelism = threads },
        _ => GC.KeepAlive(BreakdownReader.Default.Read(SourceText.From(SeedDocument.Text))));
}
