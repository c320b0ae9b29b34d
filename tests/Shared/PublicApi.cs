using System.IO;
using System.Reflection;
using PublicApiGenerator;
using TaskBreakdown.Tests.Repository;
using Xunit;

namespace TaskBreakdown.Tests;

/// <summary>Compares the public surface of a library with the text under review, before it is packed.</summary>
internal static class PublicApi
{
    private const string Folder = "tests/TaskBreakdown.Packages.Tests/Surfaces/";

    internal static void AssertApproved(Assembly library)
    {
        string name = Folder + library.GetName().Name;
        string api = library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        string approved = File.Exists(RepositoryFiles.PathOf(name + ".approved.txt")) ? RepositoryFiles.Read(name + ".approved.txt") : "";
        if (api == approved)
        {
            return;
        }

        File.WriteAllText(RepositoryFiles.PathOf(name + ".received.txt"), api);
        Assert.Fail($"The public surface changed. Compare {name}.received.txt with {name}.approved.txt; if every change is meant, copy it over.");
    }
}
