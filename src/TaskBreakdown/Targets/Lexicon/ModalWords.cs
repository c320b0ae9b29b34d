namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Modal words and the commitment they express.</summary>
internal static class ModalWords
{
    internal static readonly WordGroup Modal = new(WordClass.Modal,
    [
        "确保", "保障", "保证", "力争", "争取", "争创", "努力", "预期", "预计", "计划", "拟", "力求", "力保", "务必",
        "必须", "努力实现", "力争实现", "确保实现", "争取实现", "预期实现", "计划实现", "力争完成", "确保完成",
        "计划完成", "争取完成", "预计完成", "努力完成", "力争达到", "确保达到", "力争使", "确保使", "有望", "计划投入",
        "奋力实现",
    ]);

    /// <summary>Promise and action in one.</summary>
    internal static readonly WordGroup Supply = new(WordClass.Supply,
    [
        "保障", "保证", "确保", "稳定",
    ]);
}
