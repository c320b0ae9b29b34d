using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace TaskBreakdown.Docs.Tests;

/// <summary>Where the examples run: a folder of their own with the seed in it, so that what they write lands nowhere else.</summary>
internal static class Desk
{
    [ModuleInitializer]
    internal static void Lay()
    {
        string folder = Directory.CreateTempSubdirectory("desk").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        foreach (string seed in Directory.EnumerateFiles(Checkout.PathOf("seeds"), "*.txt"))
        {
            File.Copy(seed, Path.Combine(folder, "seeds", Path.GetFileName(seed)));
        }

        Environment.CurrentDirectory = folder;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
