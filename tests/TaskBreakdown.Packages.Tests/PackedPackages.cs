using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TaskBreakdown.Packages.Tests;

/// <summary>
/// The packages under test, packed twice. Whoever has packed them already, as for a release, names the folder that holds
/// the two folders <c>first</c> and <c>again</c> in the variable <c>TASK_BREAKDOWN_PACKAGES</c>, and those are tested instead.
/// </summary>
public sealed class PackedPackages
{
    private readonly Dictionary<string, PackageFile> _first;

    private readonly Dictionary<string, PackageFile> _again;

    public PackedPackages()
    {
        string? packed = Environment.GetEnvironmentVariable("TASK_BREAKDOWN_PACKAGES");
        if (!string.IsNullOrEmpty(packed))
        {
            _first = PackagesIn(Path.Combine(packed, "first"));
            _again = PackagesIn(Path.Combine(packed, "again"));
            return;
        }

        string temporary = Directory.CreateTempSubdirectory("packages").FullName;
        Packing.TwiceInto(temporary);
        _first = PackagesIn(Path.Combine(temporary, "first"));
        _again = PackagesIn(Path.Combine(temporary, "again"));
        Directory.Delete(temporary, recursive: true);
    }

    internal IReadOnlyCollection<string> FileNames => _first.Keys;

    internal PackageFile Package(string id) => _first[id + ".0.1.0.nupkg"];

    internal PackageFile Symbols(string id) => _first[id + ".0.1.0.snupkg"];

    internal (PackageFile First, PackageFile Again) Twice(string fileName) => (_first[fileName], _again[fileName]);

    private static Dictionary<string, PackageFile> PackagesIn(string folder) =>
        Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), PackageFile.Open);
}
