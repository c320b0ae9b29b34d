using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace TaskBreakdown.Docs.Tests;

/// <summary>Where the examples run: a folder of their own with the seed and the samples in it, so that what they write lands nowhere else.</summary>
internal static class Desk
{
    [ModuleInitializer]
    internal static void Lay()
    {
        string folder = Directory.CreateTempSubdirectory("desk").FullName;
        foreach (string brought in new[] { "seeds", Path.Combine("docs", "samples") })
        {
            Directory.CreateDirectory(Path.Combine(folder, brought));
            foreach (string file in Directory.EnumerateFiles(Checkout.PathOf(brought)))
            {
                File.Copy(file, Path.Combine(folder, brought, Path.GetFileName(file)));
            }
        }

        Environment.CurrentDirectory = folder;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
