using System.Diagnostics;
using System.Globalization;
using TaskBreakdown.Corpora;

namespace TaskBreakdown.Growth;

/// <summary>The peak memory of the tool that reads lines from its standard input, at 10 MB and at 100 MB.</summary>
internal static class StreamingMemory
{
    private const int Megabyte = 1_000_000;

    internal static string Measure()
    {
        double small = PeakMegabytes(10);
        double large = PeakMegabytes(100);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"`extract -` peaks at {small:0.0} MB for 10 MB of input and at {large:0.0} MB for 100 MB: {large - small:+0.0;-0.0} MB.\n");
    }

    private static double PeakMegabytes(int megabytes)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "task-breakdown.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) != "dotnet")
        {
            start.FileName = "dotnet";
        }

        foreach (string argument in new[] { tool, "extract", "-", "--format", "jsonl" })
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task drain = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        double peak = Feed(process, megabytes);
        drain.Wait();
        process.WaitForExit();
        return peak;
    }

    /// <summary>Writes the lines over and over; asks for the peak before the input ends, while the process still lives.</summary>
    private static double Feed(Process process, int megabytes)
    {
        string[] lines = ClauseCorpus.Tasks(300_000);
        long left = (long)megabytes * Megabyte;
        for (int i = 0; left > 0; i = (i + 1) % lines.Length)
        {
            process.StandardInput.WriteLine(lines[i]);
            left -= System.Text.Encoding.UTF8.GetByteCount(lines[i]) + 1;
        }

        process.StandardInput.Flush();
        process.Refresh();
        double peak = process.PeakWorkingSet64 / (double)Megabyte;
        process.StandardInput.Close();
        return peak;
    }
}
