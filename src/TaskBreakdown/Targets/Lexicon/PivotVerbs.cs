namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Verbs that hardly occur inside a noun phrase: in the middle of one they end what is before them (省重点项目完成投资58亿元).</summary>
internal static class PivotVerbs
{
    internal static readonly WordGroup Pivots = new(WordClass.TaskVerb | WordClass.Pivot, """
        完成 实现 接待 建成 基本建成 新建 改建 新改建 新改扩建 改扩建 新开工 建成投用 引进
        新引进 培育 新培育 发放 落实 投放 惠及 吸纳 安置 招引 新招引 签约 新签约
        购置 配备 选派 打造 创建 举办 开通 新开通 安装 铺设 提供 组织 达成
        新认定 争取 争创 开展 设立
        """);

    /// <summary>Verbs of change that say in the middle of a noun phrase how the figure moves: 屋顶光伏新增装机60兆瓦.</summary>
    internal static readonly WordGroup Rises = new(WordClass.Rise | WordClass.Pivot, """
        新增 净增 再增 增加 增设
        """);

    internal static readonly WordGroup Falls = new(WordClass.Fall | WordClass.Pivot, """
        减少 压减 下降 降低
        """);

    /// <summary>Verbs that end the noun behind a figure: 36所中小学食堂推行….</summary>
    internal static readonly WordGroup Predicates = new(WordClass.Predicate, """
        参加 参与 接受 享受 进入 获得 取得 落户 入驻 走进 实行 推行 执行 实施
        纳入 列入 得到 进行 覆盖 惠及 服务于 用于 达标 支持 帮助 推动 促进
        带动 助力 推广 使用 采用 启动 开工 竣工 投产 投用 落地 上云 依托 面向
        受益 增收 就业
        """);

    /// <summary>Having is a level: 每千人口拥有托位4.8个.</summary>
    internal static readonly WordGroup Possession = new(WordClass.Level | WordClass.Pivot, """
        拥有 保有 具有
        """);
}
