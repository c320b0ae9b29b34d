namespace TaskBreakdown.Analysis;

/// <summary>The names that enumerations have in keys and in JSON, each at the place of its member.</summary>
internal static class AnalysisNames
{
    internal static readonly string[] Changes =
        ["none", "level", "increaseBy", "increaseTo", "decreaseBy", "decreaseTo"];

    /// <summary>The plain promise by its English name, every other one by the word the documents use.</summary>
    internal static readonly string[] Commitments =
        ["firm", "确保", "保障", "保证", "力争", "争取", "争创", "努力", "预期", "预计", "计划"];
}
