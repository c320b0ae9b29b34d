namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Short forms that begin or end longer names, with what they stand for: 人民银行江州市分行, 城南新区管委会.</summary>
internal static class BodyStarts
{
    /// <summary>At the start.</summary>
    internal static readonly StartTable<string> All = new(
    [
        new("人大常委会", "人民代表大会常务委员会"),
        new("人民银行", "中国人民银行"),
        new("人行", "中国人民银行"),
    ]);

    /// <summary>At the end; equal forms are ones that stay (纪委, 党委), so that the shorter ending behind them is not expanded.</summary>
    internal static readonly EndTable<string> Endings = new(
    [
        new("纪委监委", "纪委监委"),
        new("纪委", "纪委"),
        new("监委", "监委"),
        new("党工委", "党工委"),
        new("党委", "党委"),
        new("村委", "村委"),
        new("居委", "居委"),
        new("团委", "团委"),
        new("安委", "安委"),
        new("机关工委", "机关工作委员会"),
        new("关工委", "关心下一代工作委员会"),
        new("工委", "工作委员会"),
        new("委", "委员会"),
        new("党政办", "党政办公室"),
        new("街道办", "街道办事处"),
        new("政府办", "人民政府办公室"),
        new("管委办", "管理委员会办公室"),
        new("管委会办公室", "管理委员会办公室"),
        new("管委会办", "管理委员会办公室"),
        new("管委会", "管理委员会"),
        new("办", "办公室"),
        new("政府办公室", "人民政府办公室"),
        new("政府办公厅", "人民政府办公厅"),
        new("政府", "人民政府"),
    ]);
}
