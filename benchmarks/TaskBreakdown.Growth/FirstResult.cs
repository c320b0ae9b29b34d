using System.Diagnostics;
using System.Globalization;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Growth;

/// <summary>A fresh process that extracts one sentence against a fresh process that does nothing.</summary>
internal static class FirstResult
{
    internal const string EmptyMode = "--empty";
    internal const string ExtractMode = "--first";
    private const int Rounds = 15;

    internal static void ExtractOnce()
    {
        if (TargetExtractor.Default.Extract("新建高标准农田1.68万亩,占比超80%。").Targets.Length != 2)
        {
            throw new InvalidOperationException("The sentence was not read.");
        }
    }

    /// <summary>Says that the work is done and stays alive until the time it took was read: that of a process gone cannot be.</summary>
    internal static int WaitForTheClock()
    {
        using Stream output = Console.OpenStandardOutput();
        output.WriteByte(0);
        output.Flush();
        return Math.Max(0, Console.OpenStandardInput().ReadByte());
    }

    internal static string Measure()
    {
        List<double> empty = [];
        List<double> extracting = [];
        for (int i = 0; i < Rounds; i++)
        {
            empty.Add(Milliseconds(EmptyMode));
            extracting.Add(Milliseconds(ExtractMode));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"First extraction in a fresh process: {Median(extracting) - Median(empty):0.0} ms of processor time above an empty program ({Median(empty):0.0} ms), medians of {Rounds}.");
    }

    private static double Milliseconds(string mode)
    {
        using Process process = Process.Start(OwnProcess.Start(mode))!;
        if (process.StandardOutput.BaseStream.ReadByte() != 0)
        {
            throw new InvalidOperationException($"The process {mode} failed.");
        }

        double milliseconds = 1000 * CpuTime.Of(process);
        process.StandardInput.Close();
        process.WaitForExit();
        return milliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
