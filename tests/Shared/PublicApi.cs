using System.IO;
using System.Reflection;
using PublicApiGenerator;
using TaskBreakdown.Tests.Repository;
using Xunit;

namespace TaskBreakdown.Tests;

/// <summary>Compares the public surface of a package with the text under review.</summary>
internal static class PublicApi
{
    internal static void AssertApproved(Assembly package, string folder)
    {
        string approvedPath = folder + "/PublicApi.approved.txt";
        string receivedPath = folder + "/PublicApi.received.txt";
        string api = package.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        string approved = File.Exists(RepositoryFiles.PathOf(approvedPath)) ? RepositoryFiles.Read(approvedPath) : "";
        if (api == approved)
        {
            return;
        }

        File.WriteAllText(RepositoryFiles.PathOf(receivedPath), api);
        Assert.Fail($"The public API changed. Compare {receivedPath} with {approvedPath}; if every change is meant, copy it over.");
    }
}
