using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>What is published.</summary>
internal static class Shipped
{
    internal const string Tool = "task-breakdown";

    internal static readonly string[] Libraries = ["TaskBreakdown", "TaskBreakdown.Html", "TaskBreakdown.OpenXml"];

    internal static readonly string[] Frameworks = ["net10.0", "net8.0", "netstandard2.0"];

    internal static readonly string[] Packages = [.. Libraries, Tool];
}

/// <summary>The ids of the libraries.</summary>
public sealed class EachLibrary : TheoryData<string>
{
    public EachLibrary() => AddRange(Shipped.Libraries);
}

/// <summary>The ids of all packages.</summary>
public sealed class EachPackage : TheoryData<string>
{
    public EachPackage() => AddRange(Shipped.Packages);
}

/// <summary>Every library on every framework it targets.</summary>
public sealed class EachAssembly : TheoryData<string, string>
{
    public EachAssembly()
    {
        IEnumerable<(string Id, string Framework)> all =
            from id in Shipped.Libraries
            from framework in Shipped.Frameworks
            select (id, framework);
        foreach ((string id, string framework) in all)
        {
            Add(id, framework);
        }
    }
}
