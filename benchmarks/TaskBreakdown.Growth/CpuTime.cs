using System.Diagnostics;
using System.Globalization;

namespace TaskBreakdown.Growth;

/// <summary>Time on processors: what a loaded machine takes away is not counted.</summary>
internal static class CpuTime
{
    /// <summary>Seconds that all threads of this process have had.</summary>
    internal static double OfProcess => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    /// <summary>Seconds that all threads of a process have had, to the nanosecond where the system counts them: its clock of processes steps by ten milliseconds.</summary>
    internal static double Of(Process process)
    {
        string tasks = $"/proc/{process.Id}/task";
        return OperatingSystem.IsLinux() && File.Exists($"/proc/{process.Id}/schedstat")
            ? Directory.EnumerateDirectories(tasks).Sum(task => OnProcessor(Path.Combine(task, "schedstat"))) / 1e9
            : process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Seconds that some work takes, at the best of a few times.</summary>
    internal static double BestOf(int times, Action work)
    {
        double best = double.MaxValue;
        for (int i = 0; i < times; i++)
        {
            double start = OfProcess;
            work();
            best = Math.Min(best, OfProcess - start);
        }

        return best;
    }

    /// <summary>Nanoseconds on a processor: the first of the numbers that the kernel keeps of a thread.</summary>
    private static long OnProcessor(string statistics) => long.Parse(File.ReadAllText(statistics).Split(' ')[0], CultureInfo.InvariantCulture);
}
