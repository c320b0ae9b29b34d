using System.IO;
using PublicApiGenerator;
using TaskBreakdown.Model;
using Xunit;

namespace TaskBreakdown.Tests.Repository;

/// <summary>The whole public surface stands in a file under review, so that a change of it shows in the diff.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "tests/TaskBreakdown.Tests/PublicApi.approved.txt";

    private const string Received = "tests/TaskBreakdown.Tests/PublicApi.received.txt";

    [Fact]
    public void PublicApi_OfTheLibrary_IsTheApprovedOne()
    {
        string api = typeof(WorkBreakdown).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n").TrimEnd() + "\n";
        string approved = File.Exists(RepositoryFiles.PathOf(Approved)) ? RepositoryFiles.Read(Approved) : "";
        if (api == approved)
        {
            return;
        }

        File.WriteAllText(RepositoryFiles.PathOf(Received), api);
        Assert.Fail($"The public API changed. Compare {Received} with {Approved}; if every change is meant, copy it over.");
    }
}
