using System.Runtime.InteropServices;
using TaskBreakdown.Growth;

if (args is [FirstResult.EmptyMode])
{
    return FirstResult.WaitForTheClock();
}

if (args is [FirstResult.ExtractMode])
{
    FirstResult.ExtractOnce();
    return FirstResult.WaitForTheClock();
}

if (args is [ParallelReading.Mode])
{
    Console.Write(ParallelReading.MeasureHere());
    return 0;
}

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");
Console.WriteLine();
Console.WriteLine(GrowthTable.Measure(args is ["--quick"] ? 1_000_000 : 100_000_000));
Console.WriteLine(ParallelReading.Measure());
Console.WriteLine(StreamingMemory.Measure());
Console.WriteLine(FirstResult.Measure());
return 0;
