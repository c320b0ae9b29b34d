namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words that open the parts of a total.</summary>
internal static class PartWords
{
    internal static readonly WordGroup Part = new(WordClass.Part, """
        其中 包括 包含 内含 分为 其中包括 含
        """);
}
