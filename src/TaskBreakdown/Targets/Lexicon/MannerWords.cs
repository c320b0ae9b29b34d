namespace TaskBreakdown.Targets.Lexicon;

/// <summary>How a thing is done; part of the action: 全面实施.</summary>
internal static class MannerWords
{
    internal static readonly WordGroup Manner = new(WordClass.Manner, """
        全面 深入 综合 示范 集中 系统 重点 分类 分批 统筹 科学 精准 精心
        高标准 高质量 高水平 高起点 高效 高位 全域 全力 大力 积极 扎实 有序 稳妥
        稳步 规范 常态 常态化 主动 自主 联合 协同 整体 整村 连片 免费 公开
        定向 因地制宜 严格 坚决 坚持 依法 从严 奋力 强力 强化 深化 纵深 超前
        滚动 梯次 多渠道 多措并举 靶向 合理 充分 有效 认真 精细 务实 用心 全方位
        多形式 大规模 主导 牵头 参与 双双 分层 分级 分期 分步
        """);
}
