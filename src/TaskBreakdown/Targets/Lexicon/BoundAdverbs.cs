namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Bounds that stand before the verb: 至少建成3个.</summary>
internal static class BoundAdverbs
{
    internal static readonly WordGroup AtLeast = new(WordClass.AtLeast, """
        至少 最少 不少于 不低于
        """);

    internal static readonly WordGroup AtMost = new(WordClass.AtMost, """
        至多 最多 不超过
        """);
}
