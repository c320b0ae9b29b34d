using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>What a package brings along on each framework: nothing that the framework carries.</summary>
[Collection(nameof(PackedPackages))]
public sealed class DependencyTests(PackedPackages packages)
{
    [Theory]
    [InlineData("TaskBreakdown", "net10.0", "Humanizer.Core")]
    [InlineData("TaskBreakdown", "net8.0", "Humanizer.Core")]
    [InlineData("TaskBreakdown", ".NETStandard2.0", "Humanizer.Core System.Collections.Immutable System.Text.Json")]
    [InlineData("TaskBreakdown.Html", "net10.0", "AngleSharp TaskBreakdown")]
    [InlineData("TaskBreakdown.Html", "net8.0", "AngleSharp TaskBreakdown")]
    [InlineData("TaskBreakdown.Html", ".NETStandard2.0", "AngleSharp TaskBreakdown")]
    [InlineData("TaskBreakdown.OpenXml", "net10.0", "DocumentFormat.OpenXml TaskBreakdown")]
    [InlineData("TaskBreakdown.OpenXml", "net8.0", "DocumentFormat.OpenXml TaskBreakdown")]
    [InlineData("TaskBreakdown.OpenXml", ".NETStandard2.0", "DocumentFormat.OpenXml TaskBreakdown")]
    public void Dependencies_OnAFramework_AreThese(string id, string framework, string expected)
    {
        XElement group = packages.Package(id).Find("dependencies")!.Elements()
            .Single(group => group.Attribute("targetFramework")!.Value == framework);

        Assert.Equal(expected, string.Join(' ', group.Elements().Select(IdOf).Order()));
    }

    [Theory]
    [ClassData(typeof(EachLibrary))]
    public void Frameworks_OfALibrary_AreTheThree(string id) =>
        Assert.Equal(3, packages.Package(id).Find("dependencies")!.Elements().Count());

    [Fact]
    public void Dependencies_OfTheTool_AreInsideIt() => Assert.Null(packages.Package(Shipped.Tool).Find("dependencies"));

    private static string IdOf(XElement dependency) => dependency.Attribute("id")!.Value;
}
