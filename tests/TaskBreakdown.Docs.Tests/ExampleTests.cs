using System.Linq;
using Xunit;

namespace TaskBreakdown.Docs.Tests;

/// <summary>What the documents show is what happens.</summary>
public sealed class ExampleTests
{
    /// <summary>Their examples share one plan, so they are no programs of their own; the tests of these pages run them.</summary>
    private static readonly string[] PagesOfParts = ["docs/analysis.md", "docs/reports.md"];

    /// <summary>The blocks of C# by document and line.</summary>
    public static TheoryData<string> Programs() =>
        [.. CodeBlock.All.Where(block => block.Language == "csharp" && !PagesOfParts.Contains(block.File)).Select(block => block.ToString())];

    /// <summary>The commands that have their output shown.</summary>
    public static TheoryData<string> Commands() =>
        [.. CodeBlock.All.Where(block => block.Language == "sh" && block.Output is not null).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_OfADocument_CompilesAndPrintsWhatIsShown(string place)
    {
        CodeBlock block = BlockAt(place);
        string printed = ExampleProgram.Run(block.Code);

        Assert.True(printed == (block.Output ?? ""), printed);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OfADocument_PrintsWhatIsShown(string place)
    {
        CodeBlock block = BlockAt(place);
        string printed = ExampleCommand.Run(block.Code);

        Assert.True(ShownOutput.Matches(block.Output!, printed), printed);
    }

    [Fact]
    public void Examples_OfTheFrontPage_AreAmongThem()
    {
        Assert.Contains(CodeBlock.All, block => block is { File: "README.md", Language: "csharp", Output: not null });
        Assert.Contains(CodeBlock.All, block => block is { File: "README.md", Language: "sh", Output: not null });
    }

    private static CodeBlock BlockAt(string place) => CodeBlock.All.Single(block => block.ToString() == place);
}
