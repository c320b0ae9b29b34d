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

    internal static int ExtractOnce() => TargetExtractor.Default.Extract("新建高标准农田1.68万亩,占比超80%。").Targets.Length == 2 ? 0 : 1;

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
            $"First extraction in a fresh process: {Median(extracting) - Median(empty):0} ms of processor time above an empty program ({Median(empty):0} ms), medians of {Rounds}.");
    }

    private static double Milliseconds(string mode)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TaskBreakdown.Growth.dll"));
        }

        start.ArgumentList.Add(mode);
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
