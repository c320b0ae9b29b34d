using System.Runtime.InteropServices;
using TaskBreakdown.Growth;

if (args is [FirstResult.EmptyMode])
{
    return 0;
}

if (args is [FirstResult.ExtractMode])
{
    return FirstResult.ExtractOnce();
}

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");
Console.WriteLine();
Console.WriteLine(GrowthTable.Measure(args is ["--quick"] ? 1_000_000 : 100_000_000));
Console.WriteLine(ParallelReading.Measure());
Console.WriteLine(StreamingMemory.Measure());
Console.WriteLine(FirstResult.Measure());
return 0;
