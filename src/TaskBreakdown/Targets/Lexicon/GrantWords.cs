namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words of a policy parameter: what one applicant gets or pays.</summary>
internal static class GrantWords
{
    internal static readonly WordGroup Grant = new(WordClass.Grant, """
        补助 补贴 奖励 资助 奖补 给予 最高 一次性 奖金 罚款 处以 补偿 贴息
        报销 封顶 上限 给付 罚 处罚 收费 起步价 票价 单价 缴费 标准为 扣除
        津贴 长寿金 慰问金 救助金 抚恤金 补助金 生活费 奖学金 助学金
        """);
}
