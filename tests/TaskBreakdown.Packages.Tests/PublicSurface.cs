using System.Collections.Concurrent;
using System.IO;
using System.Runtime.Loader;
using PublicApiGenerator;

namespace TaskBreakdown.Packages.Tests;

/// <summary>What callers of a packed assembly see, as text.</summary>
internal static class PublicSurface
{
    private static readonly ConcurrentDictionary<(string Id, string Framework), string> Surfaces = new();

    internal static string Of(PackageFile package, string id, string framework) =>
        Surfaces.GetOrAdd((id, framework), _ => Read(package, id, framework));

    private static string Read(PackageFile package, string id, string framework)
    {
        string folder = Directory.CreateTempSubdirectory("surface").FullName;
        string path = Path.Combine(folder, id + ".dll");
        File.WriteAllBytes(path, package[$"lib/{framework}/{id}.dll"]);

        // The generator looks at the file, and at the loaded assembly only for its place and its types.
        var context = new AssemblyLoadContext($"{id} {framework}", isCollectible: true);
        string surface = context.LoadFromAssemblyPath(path)
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n").TrimEnd() + "\n";
        context.Unload();
        return surface;
    }
}
