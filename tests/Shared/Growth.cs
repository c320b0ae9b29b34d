using System;
using Xunit;

namespace TaskBreakdown.Tests;

/// <summary>Holds that what something allocates grows with its input and no faster.</summary>
internal static class Growth
{
    private const int Factor = 10;
    private const int Most = 14;

    /// <summary>What every run allocates, whatever it reads.</summary>
    private const int Fixed = 300_000;

    /// <summary>Runs an action for an input of some size and of ten times the size.</summary>
    /// <param name="size">The smaller size.</param>
    /// <param name="create">Makes an input.</param>
    /// <param name="run">What is measured.</param>
    internal static void AssertIsLinear<T>(int size, Func<int, T> create, Action<T> run)
    {
        T small = create(size);
        T big = create(size * Factor);
        Measure(small, run);
        long less = Measure(small, run);
        long more = Measure(big, run);
        Assert.True(more <= (less + Fixed) * Most, $"{less} bytes became {more}");
    }

    private static long Measure<T>(T input, Action<T> run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        run(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
