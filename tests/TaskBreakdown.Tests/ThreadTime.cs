using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TaskBreakdown.Tests;

/// <summary>The time that the current thread has had on a processor, where the system tells; else the time gone by.</summary>
/// <remarks>Growth is judged by it: a loaded machine takes the processor away for long runs and not for short ones.</remarks>
internal static class ThreadTime
{
    private const int ThreadCpuClock = 3;

    /// <summary>Seconds since some fixed point.</summary>
    internal static double Seconds =>
        OperatingSystem.IsLinux() && GetTime(ThreadCpuClock, out TimeSpec time) == 0
            ? time.Seconds + (time.Nanoseconds / 1e9)
            : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
