namespace TaskBreakdown.Targets.Lexicon;

/// <summary>How the names of indicators end: a figure behind one is a level, not a number of things.</summary>
internal static class IndicatorWords
{
    internal static readonly string[] Endings =
    [
        "率", "占比", "比重", "比例", "总量", "产量", "产值", "总产", "增加值", "存栏", "出栏", "存栏量", "出栏量", "面积", "容量", "保有量", "蓄积量", "标准", "水平",
        "吞吐量", "收入", "支出", "规模", "指数", "得分", "评分", "满意度", "知晓度", "浓度", "强度", "密度", "时间", "用时", "时限", "系数", "天数", "寿命", "装机", "余额",
        "总额", "债务", "营收", "利润", "税收", "贷款", "存款", "增速", "涨幅", "幅度", "覆盖面", "能力", "用水量", "用电量", "能耗", "排放量", "库存", "发病率", "成本", "车桩比", "比",
        "生产总值", "零售额", "进出口", "销售额", "交易额", "营业额", "旅游收入", "投资额", "年限", "深度", "净值", "优良天数", "总数", "总人数", "度", "额", "量",
    ];

    /// <summary>Verbs that set a change going and are no part of an indicator's name.</summary>
    internal static readonly string[] Causatives = ["推动", "推进", "实现", "促进", "带动", "完成", "落实", "保持", "实施", "开展", "提升", "引进", "培育", "惠及", "接待", "发放", "争取", "覆盖", "新增"];

    /// <summary>What a classifier of households counts.</summary>
    internal static readonly string[] Heads = ["居民", "农户", "家庭", "群众", "村民", "职工", "商户", "住户", "用户", "贫困户", "脱贫户"];
}
