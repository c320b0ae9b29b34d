using System;
using System.Linq;
using System.Text;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

[Collection(nameof(PackedPackages))]
public sealed class ReproducibilityTests(PackedPackages packages)
{
    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Entries_OfTwoPacks_AreEqual(string id)
    {
        foreach (string ending in new[] { ".nupkg", ".snupkg" })
        {
            (PackageFile first, PackageFile again) = packages.Twice($"{id}.0.1.0{ending}");

            Assert.Equal(first.Names, again.Names);
            Assert.Empty(first.Names.Where(name => !first[name].AsSpan().SequenceEqual(again[name])).ToArray());
        }
    }

    /// <summary>A path of the building machine in an entry would make the pack depend on it, and tell of it.</summary>
    [Theory]
    [ClassData(typeof(EachPackage))]
    public void Entries_OfAnyText_HoldNoPathOfTheCheckout(string id)
    {
        PackageFile package = packages.Package(id);
        byte[] root = Encoding.UTF8.GetBytes(Checkout.Root);
        string[] texts = [".nuspec", ".xml", ".json", ".md", ".psmdcp"];

        Assert.Empty(package.Names
            .Where(name => texts.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
            .Where(name => package[name].AsSpan().IndexOf(root) >= 0)
            .ToArray());
    }
}
