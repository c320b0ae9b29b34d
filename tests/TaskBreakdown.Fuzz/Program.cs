using System;
using System.IO;
using SharpFuzz;
using TaskBreakdown.Fuzz;

// fuzz TARGET          under afl-fuzz, which gives inputs on standard input
// fuzz TARGET FILE…    runs files once each: the corpus, or what a run has found
Action<Stream> target = FuzzTargets.Named(args[0]);
if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(target);
    return;
}

foreach (string path in args[1..])
{
    using FileStream input = File.OpenRead(path);
    target(input);
    Console.WriteLine(path);
}
