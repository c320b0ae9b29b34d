using System.Diagnostics;
using System.Reflection;

namespace TaskBreakdown.Packages.Tests;

/// <summary>Packs what the tests were built beside, twice; nothing is compiled again.</summary>
internal static class Packing
{
    internal static void TwiceInto(string folder)
    {
        string configuration = typeof(Packing).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            // Build nodes that outlive the run would hold its output open.
            ArgumentList =
            {
                "msbuild", "eng/pack-built.proj", "-m:1", "-nodeReuse:false", "-nologo", $"-p:Configuration={configuration}", $"-p:Packed={folder}",
            },
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new System.InvalidOperationException(output);
        }
    }
}
