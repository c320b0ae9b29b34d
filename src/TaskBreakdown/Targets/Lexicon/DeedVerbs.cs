namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Deeds that are counted themselves (义务植树180万株, 培训1500人次): behind them no other noun is needed.</summary>
internal static class DeedVerbs
{
    internal static readonly WordGroup Deeds = new(WordClass.TaskVerb | WordClass.Deed, """
        带动就业 义务植树 植树 植树造林 造林 人工造林 培训 轮训 宣讲 宣传 演出 展演
        体检 接种 巡查 检查 抽检 抽查 筛查 就业 再就业 转移就业 创业 退税 减税
        减税降费 减负 退耕还林 封山育林 招商引资 利用外资 引资 绿化 植绿 拆违 改厕
        清淤 装机 调解 走访 慰问 走访慰问 演练 应急演练 增殖放流 放流 流转 减排
        节能 献血 监测 检测 排查 督查 普查 随访 复垦 复绿 复耕 深松 轮作 休耕
        灌溉 抚育 封育 压采 出口 销售 交易 授信 放贷 续贷 担保 参保 扩面 收储
        征迁 搬迁 易地搬迁 供地 供暖 供热 供水 供气 发电 供电 治沙 防沙治沙 治水
        除险加固 技改 上云 上云用云 入规 升规 小升规 个转企 股改 上市 挂牌 纳统
        入库 直播 直播带货 放映
        """);
}
