using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>
/// The words that generic names start with, right after their level prefix: what a body does, or which organ it is.
/// A name that starts otherwise starts with a proper name.
/// </summary>
/// <remarks>Source: the functions of local departments and public institutions (职能), and the organs of party and state.</remarks>
internal static class UnitStarts
{
    // Development, industry, trade.
    private const string Economy = """
        发改 发展 对外 供电 海事 国际 工农 中小 国家税务 地方税务 机构编制 政策 人口 计划生育 食药 爱国卫生 减灾
        关心下一代 文学艺术 归国华侨 精神文明 全面依法 人民防空 法制 审改 国家安全 精神 志愿 婚姻家庭 家庭 食品药品
        药品检验 档案 史料 全面深化 妇儿 开发 创新 经信 经济 经贸 经发 经合 工信 工业 工科 科工 科经 科技 科学
        数据 大数据 数字 数管 信息 网络 智慧 电子政务 电子商务 商务 商贸 商粮 外经贸 投促 投资 招商 口岸 物流
        现代服务 服务业 金融 地方金融 企业 中小企业 民营 国资 国有资产 国有资本 财政 财税 财务 审计 统计 物价 价格
        粮食 粮储 能源 电力 节能 质量 质监 计量 标准 知识产权 市场 市监 食品 食药 药品 药监 工商 消费 营商
        优化营商 乡村振兴 振兴 扶贫 对口 合作交流 政务 政数 行政 审批 便民 公共资源 公共项目 公共服务 公共 政府 采购
        宣传 安商 党务 机关 接待 信访 档案 地方志 史志 方志 外事 外办 外侨 侨务 侨办 侨联 台办 台联 台湾 港澳
        """;

    // People, culture, health.
    private const string People = """
        教育 教体 教科 教委 体育 文化 文旅 文广 文体 文物 旅游 旅发 广电 广播 新闻 融媒 图书 博物 科委 民政 民宗
        民族 民委 宗教 司法 公安 人社 人力 人事 劳动 就业 社保 社会 医保 医疗 卫健 卫生 卫计 计生 疾控 疾病
        人民医院 中医 妇幼 第一 第二 退役 双拥 军休 残疾 老龄 老年 养老 慈善 红十字 婚姻 殡葬 救助 福利 职业 学生
        青少年 妇女 住房公积金 公积金 人才 考试 招生 教研 教师 中心医院
        """;

    // Land, building, water, farming.
    private const string Land = """
        自然 自资 自规 资规 规自 规划 国土 不动产 土地 征地 征收 征迁 拆迁 测绘 地理 林业 林草 园林 绿化 生态
        环保 环境 环卫 市容 住建 住交 住房 房管 房产 房屋 建设 建委 建管 建筑 城建 城乡 城市 城管 城投 代建 公建
        重点 项目 工程 交通 交委 交投 公路 港航 航道 港口 铁路 民航 水利 水务 水文 防汛 河长 河道 供水 排水 湿地
        海洋 海渔 渔业 农业 农委 农办 农牧 农机 农技 农村 农经 畜牧 动物 地震 应急 安监 安全 安委 消防 人防 国动
        国防 食安 减灾 防灾 森林 综合 执法 供销 邮政 邮管 通信 烟草 气象 银保监 银监 保监 证监 矿山 煤监 民航
        边检 税务 国税 地税 市政 市民 综治 平安 禁毒 创建 爱卫 双创 特色
        """;

    private const string OfPartyAndState = """
        委 政府 人民政府 府办 行署 纪委 监委 监察 党委 党工委 党组 党校 党政 党建 党群 党史 组织部 宣传部 统战部
        政法 政研 编办 编委 网信 网络安全 文明办 老干部 老干 巡察 改革 改办 深改 财经 国安 依法治 军民融合 社工部
        机关工委 直属工委 直属机关 保密 机要 督查 督考 人大 人民代表大会 政协 法院 人民法院 检察院 人民检察院 中级
        高级 中院 高院 人武部 人民武装部 武装部 军分区 武警 团委 共青团 总工会 工会 妇联 残联 科协 文联 工商联
        社科联 贸促 关工委 作协 记协 消协 计生协 管委 管理委员会 指挥部 领导小组 专班 调查队 公司 分行 支行 分公司
        海关 直 级 属 各 有关 相关 办公 中心 优化 推进 深化 促进 乡镇 街道
        """;

    private static readonly StartWords Functions = new(WordText.Cut(Economy + "\n" + People + "\n" + Land));

    private static readonly StartWords Organs = new(WordText.Cut(OfPartyAndState));

    /// <summary>Whether a text starts with what a body does: 财政, 数据.</summary>
    internal static bool StartsWithFunction(ReadOnlySpan<char> text) => Functions.MatchStart(text) > 0;

    /// <summary>Whether a whole text is what a body does.</summary>
    internal static bool IsFunction(ReadOnlySpan<char> text) => Functions.Contains(text);

    /// <summary>Whether a text may follow a level prefix or the name of a place: a function, an organ, 直, 各.</summary>
    internal static bool IsMatch(ReadOnlySpan<char> text) => StartsWithFunction(text) || Organs.MatchStart(text) > 0;
}
