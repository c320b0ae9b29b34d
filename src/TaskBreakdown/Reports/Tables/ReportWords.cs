using TaskBreakdown.Analysis;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Reports.Tables;

/// <summary>The Chinese words of every enumeration that stands in a report, in the order of its members.</summary>
internal static class ReportWords
{
    internal static readonly EnumWords<ResponsibilityRole> Roles = new("无", "牵头", "配合");

    internal static readonly EnumWords<Comparison> Comparisons =
        new("等于", "不少于", "超过", "不超过", "低于", "约", "区间");

    internal static readonly EnumWords<Change> Changes =
        new("完成量", "达到水平", "增加量", "提高到", "减少量", "降低到");

    /// <summary>The plain promise has no word in the document; every other one is called by its own.</summary>
    internal static readonly EnumWords<Commitment> Commitments =
        new("承诺", "确保", "保障", "保证", "力争", "争取", "争创", "努力", "预期", "预计", "计划");

    internal static readonly EnumWords<DiagnosticSeverity> Severities = new("提示", "警告", "错误");

    internal static readonly EnumWords<ProgressStatus> Statuses = new("未报", "完成", "绿灯", "黄灯", "红灯", "逾期");

    internal static readonly EnumWords<TotalBasis> Bases = new("数量", "减少量", "水平");

    internal static readonly EnumWords<UnaddedReason> Reasons =
        new("比率或强度指标", "平均值", "其中项", "重复表述", "无单位", "数值过大");

    internal static readonly EnumWords<BreakdownChangeKind> ChangeKinds = new(
        "新增任务", "取消任务", "任务表述调整", "移交牵头", "增加牵头", "减少牵头", "增加配合", "减少配合", "时限调整",
        "新增目标", "取消目标", "目标提高", "目标降低", "目标表述调整", "目标移动");

    internal static readonly EnumWords<RoleRule> RoleRules = new("明确标注", "仅列责任单位", "首列单位牵头", "分组标题指定");

    internal static readonly EnumWords<DeadlineKind> DeadlineKinds = new(
        "日", "月", "季度", "半年", "年", "规划期", "全年", "长期", "定期", "时段", "分阶段", "相对时限", "未定日期");

    internal static readonly EnumWords<OrganizationLevel> Levels =
        new("未识别", "国家级", "省级", "市级", "县级", "区级", "街道级", "乡镇级", "开发区级");

    internal static readonly EnumWords<OrganizationKind> Kinds = new(
        "未识别", "党委部门", "指挥部或领导小组", "群团组织", "政府办公室", "法院", "检察院", "军事机关", "人大政协机关",
        "国务院部门", "垂直管理机构", "分局或站所", "企业", "管理委员会", "街道", "乡镇", "村或社区", "人民政府", "事业单位",
        "内设机构", "工作部门");
}
