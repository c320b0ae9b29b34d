using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>The words around dates that make them deadlines, or something else (完成时限用语).</summary>
internal static class DeadlineWords
{
    /// <summary>Cells that are left empty in print.</summary>
    internal static readonly string[] Blank = ["-", "--", "---", "/", "\\", "无", "暂无", "无要求", "空"];

    /// <summary>Words between a date and 长期坚持: 2024年起长期坚持.</summary>
    internal static readonly WordSet Onwards = ["起", "并", "且", "后"];

    /// <summary>Ends of the label that stands before a time limit: 完成时限:, 时间节点:.</summary>
    internal static readonly string[] LabelEnds = ["时限", "时间", "节点", "期限", "日期", "安排", "进度", "要求", "周期"];

    /// <summary>No end, or an end that is not fixed by a date.</summary>
    internal static readonly WordSet Continuing =
    [
        "长期", "持续", "常态", "常年", "日常", "经常性", "立行立改", "立即", "立查立改", "即知即改", "边查边改", "即时", "及时", "随时", "适时",
        "贯穿", "不间断", "滚动", "动态", "全程", "始终", "坚持", "一以贯之", "久久为功",
    ];

    /// <summary>Again and again.</summary>
    internal static readonly WordSet Recurring =
    [
        "各季", "各月", "每季", "每月", "每年", "每半年", "每周", "每日", "每天", "每旬", "每两", "每双", "每半月", "按季", "按月", "按周", "按年", "按日", "按旬", "逐月", "逐季", "逐年",
        "逐周", "分季度", "分月", "分年", "定期", "一月一", "一季一", "一周一", "一年一", "月调度", "季通报", "周调度",
    ];

    /// <summary>Tied to another event or to somebody else's dates.</summary>
    internal static readonly WordSet Relative =
    [
        "按", "根据", "依据", "依照", "如期", "视", "以上级", "以省", "以市", "以国家", "随", "届时", "另行", "待",
    ];

    /// <summary>Tied to something else, wherever in the cell the word stands.</summary>
    internal static readonly WordSet AnywhereRelative = ["同步", "之日起", "工作日内", "个月内", "日内", "天内", "小时内"];

    /// <summary>Times of the year without a day of their own.</summary>
    internal static readonly WordSet Seasons =
    [
        "春季学期", "秋季学期", "春季开学", "秋季开学", "新学期", "新学年", "学期", "学年", "开学", "寒假", "暑假", "暑期", "主汛期", "汛期", "汛前", "汛后", "防汛期", "雨季", "梅雨",
        "台风季", "供暖季", "供暖期", "采暖季", "采暖期", "取暖季", "供暖", "采暖", "春节", "元旦", "清明", "五一", "端午", "中秋", "国庆", "七一", "十一", "两节", "双节", "节前", "节后",
        "春耕", "春播", "三夏", "双抢", "秋收", "秋种", "秋冬", "冬春", "今冬明春", "冬季", "春季", "夏季", "秋季", "入冬", "入汛", "入夏", "封冻", "上冻", "土地封冻",
        "高考", "中考", "两会", "春运", "森林防火期", "防火期", "禁渔期", "农闲", "旅游旺季", "任期", "近日", "年初",
    ];

    /// <summary>Stages of a plan that names no years.</summary>
    internal static readonly WordSet Terms = ["近期", "中期", "远期", "中长期", "中远期"];

    /// <summary>Only expected or striven for.</summary>
    internal static readonly WordSet Forecast = ["预计", "力争", "争取", "预期", "有望", "力求"];

    /// <summary>Words before a date that belong to its stage and not to the milestone before it.</summary>
    internal static readonly string[] StageLeadIn = ["到", "至", "于", "在", "并", "力争", "争取", "预计", "确保", "再"];

    /// <summary>What figures right behind a month or year may count: 9月3个项目开工.</summary>
    internal const string CellMeasures = "%‰个家项条处座所名户人亩万亿千百次场套件台辆批公平米吨元.~-";

    /// <summary>Characters that bind 年, 月 or 季 to themselves: 百年底蕴, 周年, 每年底.</summary>
    internal const string BindsToNext = "0123456789〇零一二两三四五六七八九十百千万亿半几多周学青少幼童历往近每个逐老成壮晚中当同新常本";

    /// <summary>Dates that say how far something had come, when it began or how long it holds, not when it is due.</summary>
    internal static readonly WordSet AsOf = ["截至", "截止", "有效期", "保质期", "质保期", "效力至"];

    /// <summary>Labels that begin like an as-of date but are a deadline: 截止时间.</summary>
    internal static readonly WordSet AsOfLabels = ["截止时间", "截止日期", "截止期限"];

    /// <summary>Ends of a cell that reports and sets no limit: 1-11月推进情况.</summary>
    internal static readonly WordSet ReportEnds = ["情况", "推进进展", "工作进展", "目前进展", "项目进展", "进展表", "数据", "统计"];

    /// <summary>Words of a duty to report: a date before them is for the report, not for the task.</summary>
    internal static readonly WordSet Reporting =
    [
        "报送", "上报", "报至", "报到", "报县", "报市", "报区", "报省", "报州", "报镇", "报旗", "报政府", "报督", "报备", "报我", "报办公", "报领导", "报送至", "书面报", "反馈", "汇报",
        "填报", "函告", "报告县", "报告市", "报告区", "报告省", "将完成情况", "报国务院", "报各", "报专班",
    ];

    /// <summary>What a date follows in running text when it is a base, a start or a record and no deadline.</summary>
    internal static readonly WordSet RefusedBefore =
    [
        "截至", "截止", "截止到", "截至到", "截止至", "比", "较", "对比", "相比", "同比", "自", "从", "由", "以", "超过", "达到", "相当于", "相较", "有效期至", "有效期到", "有效期", "每", "每年",
        "每季", "每季度", "每月", "每季度末月", "已于", "早于", "晚于", "上", "去", "近", "过去", "最近", "连续", "历时", "不低于", "高于", "低于", "优于", "是", "和", "逾", "质保", "恢复到", "使用",
    ];

    /// <summary>What follows a date in running text when it is a base, a start or part of a name and no deadline.</summary>
    internal static readonly WordSet RefusedAfter =
    [
        "的", "以来", "起", "开始", "以后", "之后", "后", "为基", "相比", "同期", "基础上", "水平", "版", "远景", "数据", "考核", "统计", "周年", "印发", "出台的", "已", "份额", "规划",
        "行动", "计划", "工作要点", "政府工作报告", "《", "第", "来", "间", "上半年已", "度考核", "普查", "会计", "预算", "决算", "报告", "方案", "全国",
    ];

    /// <summary>What leads up to a deadline in running text.</summary>
    internal static readonly string[] LeadIn = ["确保", "保证", "务必", "须", "应", "要", "在", "于", "能", "可", "将"];

    /// <summary>Words between a date and the verb of its milestone.</summary>
    internal static readonly WordSet Adverbs =
    [
        "前", "基本", "全部", "全面", "全线", "整体", "主体", "力争", "争取", "预计", "确保", "率先", "如期", "按期", "正式", "陆续", "均", "要", "能", "可", "将", "同步", "开始", "必须", "须", "一期",
        "二期", "三期", "项目", "工程",
    ];

    /// <summary>What has to have happened by a date: verbs of milestones.</summary>
    internal static readonly WordSet Milestones =
    [
        "实现", "完成", "完工", "完善", "建成", "建立", "建好", "竣工", "开工", "动工", "启动", "投入", "投用", "投产", "投运", "通车", "通水", "通电", "通气", "通航", "通过", "试运行", "试运营", "运营", "运行", "启用",
        "开通", "开放", "开园", "开馆", "开业", "开学", "开建", "封顶", "交付", "交房", "移交", "验收", "落地", "落成", "达产", "达标", "达到", "达效", "挂牌", "上线", "编制", "制定", "制订", "出台", "印发", "发布", "形成",
        "取得", "见效", "见成效", "销号", "整改", "清零", "办结", "到位", "实施", "推进", "落实", "供地", "进场", "签约", "招标", "摘牌", "拆除", "搬迁", "贯通", "合龙", "入驻", "招生", "开展", "举办", "组织", "新建", "改造", "新增", "安装", "配备", "覆盖",
    ];
}
