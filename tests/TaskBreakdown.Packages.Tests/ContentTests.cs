using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>Nothing missing, nothing too much.</summary>
[Collection(nameof(PackedPackages))]
public sealed class ContentTests(PackedPackages packages)
{
    [Theory]
    [ClassData(typeof(EachLibrary))]
    public void Content_OfALibrary_IsAssemblyAndDocumentationForEachFramework(string id)
    {
        string[] expected =
        [
            "README.md", "icon.png",
            .. Shipped.Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }),
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), packages.Package(id).Content);
    }

    [Theory]
    [ClassData(typeof(EachLibrary))]
    public void Symbols_OfALibrary_AreOnePerFramework(string id)
    {
        string[] expected = [.. Shipped.Frameworks.Select(framework => $"lib/{framework}/{id}.pdb")];

        Assert.Equal(expected.Order(StringComparer.Ordinal), packages.Symbols(id).Content);
    }

    [Theory]
    [ClassData(typeof(EachAssembly))]
    public void Documentation_OfEachAssembly_DescribesItsMembers(string id, string framework)
    {
        XDocument documentation = XDocument.Load(new MemoryStream(packages.Package(id)[$"lib/{framework}/{id}.xml"]));

        Assert.Equal(id, documentation.Root!.Element("assembly")!.Element("name")!.Value);
        Assert.NotNull(documentation.Root.Element("members"));
    }

    [Fact]
    public void Tool_Package_IsAToolOfThatCommand()
    {
        PackageFile tool = packages.Package(Shipped.Tool);
        XDocument settings = XDocument.Load(new MemoryStream(tool["tools/net10.0/any/DotnetToolSettings.xml"]));
        XElement command = settings.Descendants("Command").Single();

        Assert.Equal("DotnetTool", tool.Find("packageTypes")!.Elements().Single().Attribute("name")!.Value);
        Assert.Equal("task-breakdown", command.Attribute("Name")!.Value);
        Assert.Equal("task-breakdown.dll", command.Attribute("EntryPoint")!.Value);
        Assert.Contains("tools/net10.0/any/TaskBreakdown.dll", tool.Names);
    }

    /// <summary>A tool that carried other systems' files or other languages' resources would weigh several times as much.</summary>
    [Fact]
    public void Tool_Package_CarriesAssembliesOfNoPlatformOrLanguage() => Assert.DoesNotContain(
        packages.Package(Shipped.Tool).Names,
        name => name.Split('/').Length > 4 && name.StartsWith("tools/", StringComparison.Ordinal));
}
