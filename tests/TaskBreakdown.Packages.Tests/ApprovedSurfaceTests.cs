using System.IO;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>
/// The public surface of every library stands in a file under review, so that a change of it shows in the diff; so do the
/// differences between the frameworks. A test never writes over an approved file: it leaves a <c>.received.txt</c> beside it.
/// </summary>
[Collection(nameof(PackedPackages))]
public sealed class ApprovedSurfaceTests(PackedPackages packages)
{
    private const string Folder = "tests/TaskBreakdown.Packages.Tests/Surfaces/";

    private const string CoreSurface = "tests/TaskBreakdown.Tests/PublicApi.approved.txt";

    [Theory]
    [ClassData(typeof(EachLibrary))]
    public void Surface_OfALibrary_IsTheApprovedOne(string id) => AssertApproved(
        id == "TaskBreakdown" ? CoreSurface : $"{Folder}{id}.approved.txt",
        PublicSurface.Of(packages.Package(id), id, "net10.0"));

    [Theory]
    [ClassData(typeof(EachLibrary))]
    public void Surfaces_OfNet8AndNet10_AreTheSame(string id) => Assert.Equal(
        PublicSurface.Of(packages.Package(id), id, "net10.0"),
        PublicSurface.Of(packages.Package(id), id, "net8.0"));

    [Theory]
    [ClassData(typeof(EachLibrary))]
    public void Surfaces_OfNetStandardAndNet10_DifferAsListed(string id) => AssertApproved(
        $"{Folder}{id}.differences.approved.txt",
        Differences(PublicSurface.Of(packages.Package(id), id, "net10.0"), PublicSurface.Of(packages.Package(id), id, "netstandard2.0")));

    private static string Differences(string modern, string standard)
    {
        string[] modernLines = modern.Split('\n');
        string[] standardLines = standard.Split('\n');
        string[] differences =
        [
            .. modernLines.Except(standardLines).Select(line => "net10.0:        " + line.Trim()),
            .. standardLines.Except(modernLines).Select(line => "netstandard2.0: " + line.Trim()),
        ];
        return differences.Length == 0 ? "none\n" : string.Join('\n', differences) + "\n";
    }

    private static void AssertApproved(string approved, string surface)
    {
        string path = Checkout.PathOf(approved);
        if (File.Exists(path) && Checkout.Read(approved) == surface)
        {
            return;
        }

        string received = approved.Replace(".approved.", ".received.", System.StringComparison.Ordinal);
        File.WriteAllText(Checkout.PathOf(received), surface);
        Assert.Fail($"The public surface changed. Compare {received} with {approved}; if every change is meant, copy it over.");
    }
}
