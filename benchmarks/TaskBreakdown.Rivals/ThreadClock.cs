using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TaskBreakdown.Rivals;

/// <summary>Time this thread has spent on a processor: what other programs on a shared machine take does not count.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>What is measured, for the table.</summary>
    internal static string Name => OperatingSystem.IsLinux() ? "thread CPU time" : "elapsed time";

    /// <summary>Seconds since some fixed point.</summary>
    internal static double Seconds
    {
        get
        {
            if (!OperatingSystem.IsLinux())
            {
                return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
            }

            _ = GetTime(ThreadCpuTime, out TimeSpec time);
            return time.Seconds + (time.Nanoseconds / 1e9);
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
