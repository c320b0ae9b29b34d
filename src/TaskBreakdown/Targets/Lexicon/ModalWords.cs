namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Modal words and the commitment they express.</summary>
internal static class ModalWords
{
    internal static readonly WordGroup Modal = new(WordClass.Modal, """
        确保 保障 保证 力争 争取 争创 努力 预期 预计 计划 拟 力求 力保 务必
        必须 有望
        """);

    /// <summary>Promise and action in one.</summary>
    internal static readonly WordGroup Supply = new(WordClass.Supply, """
        保障 保证 确保 稳定
        """);
}
