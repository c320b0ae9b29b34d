using System.Diagnostics;
using System.Globalization;
using TaskBreakdown.Corpora;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Growth;

/// <summary>Reading thousands of documents on all processors against reading them on one.</summary>
/// <remarks>
/// Measured twice: as the runtime comes, and with a first generation of 64 MB, as it has where the machine tells the size of
/// its cache. A virtual machine that does not gets 256 KB and collects after every other document.
/// </remarks>
internal static class ParallelReading
{
    /// <summary>The mode of the process that measures with the larger first generation.</summary>
    internal const string Mode = "--parallel";

    private const string FirstGeneration = "4000000";
    private const int Documents = 3_000;
    private const int Rounds = 9;

    internal static string Measure() => $"As the runtime comes: {MeasureHere()}\nWith a first generation of 64 MB: {MeasureInAProcess()}";

    /// <summary>Turns about, medians of rounds: a slow moment of the machine hits both alike.</summary>
    internal static string MeasureHere()
    {
        WarmUp();
        List<double> alone = [];
        List<double> together = [];
        for (int round = 0; round < Rounds; round++)
        {
            alone.Add(CpuTime.BestOf(1, () => ReadAll(1, Documents)));
            together.Add(CpuTime.BestOf(1, () => ReadAll(Environment.ProcessorCount, Documents)));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Documents:N0} documents, {Median(alone) * 1e6 / Documents:0} µs of processor time each on one thread, {Median(together) * 1e6 / Documents:0} µs on {Environment.ProcessorCount}: CPU efficiency {Median(alone.Zip(together, (one, all) => one / all)):0.00}.\n");
    }

    private static string MeasureInAProcess()
    {
        ProcessStartInfo start = OwnProcess.Start(Mode);
        start.Environment["DOTNET_GCgen0size"] = FirstGeneration;
        using Process process = Process.Start(start)!;
        string figures = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return figures;
    }

    /// <summary>Until the compiler has reached its last tier, which it does in the pauses.</summary>
    private static void WarmUp()
    {
        for (int i = 0; i < 8; i++)
        {
            ReadAll(Environment.ProcessorCount, 1_000);
            Thread.Sleep(200);
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void ReadAll(int threads, int documents) => Parallel.For(
        0,
        documents,
        new ParallelOptions { MaxDegreeOfParallelism = threads },
        _ => GC.KeepAlive(BreakdownReader.Default.Read(SourceText.From(SeedDocument.Text))));
}
