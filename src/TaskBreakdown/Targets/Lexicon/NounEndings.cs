namespace TaskBreakdown.Targets.Lexicon;

/// <summary>How nouns end, and what a figure beside such a noun can be.</summary>
internal static class NounEndings
{
    /// <summary>Indicators: a figure behind one is a level, not a number of things.</summary>
    internal static readonly HeadGroup Indicator = new(NounHead.Indicator, """
        率 占比 比重 比例 份额 总量 产量 单产 总产 产值 增加值 存栏 出栏
        存栏量 出栏量 面积 容量 保有量 蓄积量 标准 水平 吞吐量 收入 支出 规模
        指数 得分 评分 分值 满意度 知晓度 浓度 强度 密度 时间 用时 时限 时长
        周期 系数 天数 寿命 期望寿命 装机 余额 总额 债务 营收 利润 税收 贷款
        存款 增速 增幅 涨幅 降幅 幅度 覆盖面 能力 产能 用水量 用电量 能耗 排放量
        库存 发病率 成本 车桩比 配比 比 生产总值 零售额 进出口 销售额 交易额 营业额
        投资额 年限 深度 净值 总数 总人数 人口 度 额 量 费用 经费 价格 指标
        生产率 素养 年龄 里程 总里程 等级 速度 间隔 次数 距离 半径 数 总值
        绩点 参保人数 人数 户数 家数 级数 增长率 用量 使用量 效益 效率 质量
        养老金 低保金 工资 均价 仓容 库容 播面
        """);

    /// <summary>Indicators that are shares or scores by nature, and keep a verb in their name: 造林合格率.</summary>
    internal static readonly HeadGroup Rate = new(NounHead.Rate, """
        率 占比 比重 比例 份额 系数 满意度 覆盖面 度
        """);

    /// <summary>Nouns that are amounts of money themselves: 完成50亿元投资.</summary>
    internal static readonly HeadGroup Money = new(NounHead.Money, """
        投资 资金 债券 专项债 贷款 消费券 债务 税 税费 税收 费 费用 补贴 补助
        基金 授信 融资 收入 支出 产值 营收 利润 成本 存款 资产 红利 奖金 工资
        经费 款 款项 额度 信贷 担保 保费 赔付 资本 外资 内资 让利 订单 成交
        交易 销售 消费 出口 进口 余额 财力 预算 缺口 欠薪 账款 采购 授信额度
        红包 股权 财政 赠款 订单额 总投资 减税降费 降费 债 券 金 财
        """);

    /// <summary>Indicators whose figures have no unit.</summary>
    internal static readonly HeadGroup Coefficient = new(NounHead.Coefficient, """
        系数 指数 等级 得分 评分 分值 分数 成绩 排放强度 强度 比 倍数 人次数
        生育率 pH值 值 基尼系数 单产 率 质量等级
        """);

    /// <summary>Things that a capacity or an amount in front of them sizes: 2万吨光伏制氢项目, 10亿元企业.</summary>
    internal static readonly HeadGroup Facility = new(NounHead.Facility, """
        项目 工程 生产线 产线 装置 机组 电站 变电站 基地 企业 集群 产业 园区
        厂 码头 泊位 航道 储罐 库 水库 电厂 风电场 示范区 示范项目 线路 通道
        管道 级 船舶 船 矿 煤矿 井 炉 锅炉 示范工程 平台 装备 大户 户 农场
        合作社 村 乡镇 镇 县 区 市 强村 强镇 强县 园 机 车辆 货车 综合体
        市场 商场 公司 机构 学校 医院
        """);

    /// <summary>Places and bodies that a number of people or households sizes: 5000人以上的乡镇.</summary>
    internal static readonly HeadGroup Place = new(NounHead.Place, """
        村 屯 组 寨 自然村 行政村 乡 镇 乡镇 县 区 市 街道 社区 小区
        聚居点 安置点 居民点 村庄 村落 院落 企业 单位 学校 机构 医院 园区 场所
        景区 工厂 车间 合作社 农场 养殖场 场 楼 台区 客户 大户 水库 灌区 城市
        城镇 集镇
        """);

    /// <summary>Indicators measured in time.</summary>
    internal static readonly HeadGroup Time = new(NounHead.Time, """
        时间 用时 时限 时长 周期 天数 年限 期限 速度 间隔 寿命 龄 工期 等待
        耗时 小时数 时数
        """);

    /// <summary>Nouns that name an indicator or things that are counted, as the unit shows: 国家标准15项.</summary>
    internal static readonly HeadGroup Countable = new(NounHead.Countable, """
        标准 指标 能力 水平 规模 价格 产能 平台 等级 贷款 债务
        """);

    /// <summary>What is granted to an applicant.</summary>
    internal static readonly HeadGroup Grant = new(NounHead.Grant, """
        补助 补贴 奖励 资助 奖补 奖金 罚款 补偿 贴息 资助金 补助金 救助金
        标准化补助 津贴
        """);

    /// <summary>Events that are counted by 期 and not numbered by it.</summary>
    internal static readonly HeadGroup Event = new(NounHead.Event, """
        培训 培训班 讲座 论坛 活动 演出 班 会 宣讲 刊物 简报 节目 专题 展览
        """);
}
