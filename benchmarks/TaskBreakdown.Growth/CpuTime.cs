using System.Diagnostics;

namespace TaskBreakdown.Growth;

/// <summary>Time on processors: what a loaded machine takes away is not counted.</summary>
internal static class CpuTime
{
    /// <summary>Seconds that all threads of this process have had.</summary>
    internal static double OfProcess => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

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
}
