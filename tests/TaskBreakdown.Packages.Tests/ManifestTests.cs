using System;
using System.Buffers.Binary;
using System.Linq;
using System.Text;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>What a package says of itself on its page.</summary>
[Collection(nameof(PackedPackages))]
public sealed class ManifestTests(PackedPackages packages)
{
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public void Packages_Packed_AreTheFourAndTheirSymbols()
    {
        string[] expected = [.. Shipped.Packages.SelectMany(id => new[] { $"{id}.0.1.0.nupkg", $"{id}.0.1.0.snupkg" })];

        Assert.Equal(expected.Order(StringComparer.Ordinal), packages.FileNames.Order(StringComparer.Ordinal));
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Manifest_OfEach_NamesIdVersionLicenseAndAuthors(string id)
    {
        PackageFile package = packages.Package(id);

        Assert.Equal(id, package.Value("id"));
        Assert.Equal("0.1.0", package.Value("version"));
        Assert.Equal("MIT", package.Value("license"));
        Assert.Equal("expression", package.Find("license")!.Attribute("type")!.Value);
        Assert.Equal("TaskBreakdown contributors", package.Value("authors"));
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Manifest_OfEach_DescribesItselfAlone(string id)
    {
        string[] others = [.. Shipped.Packages.Where(other => other != id).Select(other => packages.Package(other).Value("description")!)];
        string description = packages.Package(id).Value("description")!;

        Assert.InRange(description.Length, 60, 300);
        Assert.EndsWith(".", description, StringComparison.Ordinal);
        Assert.DoesNotContain(description, others);
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Manifest_OfEach_HasTagsInBothLanguages(string id)
    {
        string[] tags = packages.Package(id).Value("tags")!.Split(' ');

        Assert.Contains("government", tags);
        Assert.Contains("工作任务分解", tags);
        Assert.Equal(tags.Length, tags.Distinct().Count());
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Readme_OfEach_IsInsideAndHasNoRelativeLink(string id)
    {
        PackageFile package = packages.Package(id);
        string readme = Encoding.UTF8.GetString(package[package.Value("readme")!]);

        Assert.StartsWith($"# {id}\n", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](", readme.Replace("](https://", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Icon_OfEach_IsASquarePngInside(string id)
    {
        PackageFile package = packages.Package(id);
        byte[] icon = package[package.Value("icon")!];

        Assert.Equal(PngSignature, icon[..8]);
        Assert.Equal(256, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(256, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void ReleaseNotes_OfEach_AreTheVersionsSectionOfTheChangelog(string id)
    {
        string changelog = Checkout.Read("CHANGELOG.md");
        string section = changelog[changelog.IndexOf("\n## 0.1.0", StringComparison.Ordinal)..][1..];
        section = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        int next = section.IndexOf("\n## ", StringComparison.Ordinal);

        Assert.Equal((next < 0 ? section : section[..next]).Trim(), packages.Package(id).Value("releaseNotes")!.ReplaceLineEndings("\n"));
    }

    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Repository_OfEach_IsACommitAndNoBranch(string id)
    {
        var repository = packages.Package(id).Find("repository")!;

        Assert.Equal(40, repository.Attribute("commit")!.Value.Length);
        Assert.Null(repository.Attribute("branch"));
    }
}

[CollectionDefinition(nameof(PackedPackages))]
public sealed class PackedOnce : ICollectionFixture<PackedPackages>;
