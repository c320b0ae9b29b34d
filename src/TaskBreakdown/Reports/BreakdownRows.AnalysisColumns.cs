using System.Collections.Immutable;
using TaskBreakdown.Analysis;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;
using static TaskBreakdown.Reports.Tables.RowColumns;

namespace TaskBreakdown.Reports;

/// <content>The columns of the tables that the analysis fills.</content>
public static partial class BreakdownRows
{
    private static readonly ImmutableArray<RowColumn<OrganizationRow>> OrganizationColumns =
    [
        Text<OrganizationRow>("Organization", "Organization", "责任单位", row => row.Organization),
        Choice<OrganizationRow, Organizations.OrganizationKind>("Kind", "Kind", "单位类型", ReportWords.Kinds, row => row.Kind),
        Choice<OrganizationRow, Organizations.OrganizationLevel>("Level", "Level", "层级", ReportWords.Levels, row => row.Level),
        Flag<OrganizationRow>("IsCollective", "Collective", "统称", row => row.IsCollective),
        Integer<OrganizationRow>("Leads", "Leads", "牵头任务", row => row.Leads),
        Integer<OrganizationRow>("CoLeads", "Leads with others", "共同牵头", row => row.CoLeads),
        Integer<OrganizationRow>("Supports", "Supports", "配合任务", row => row.Supports),
        Integer<OrganizationRow>("Sections", "Sections", "涉及部分", row => row.Sections),
        Integer<OrganizationRow>("Targets", "Targets", "量化目标", row => row.Targets),
        Text<OrganizationRow>("LeadTasks", "Tasks led", "牵头任务编号", row => row.LeadTasks).AsDetail(),
        Text<OrganizationRow>("SupportTasks", "Tasks supported", "配合任务编号", row => row.SupportTasks).AsDetail(),
    ];

    private static readonly ImmutableArray<RowColumn<PairRow>> PairColumns =
    [
        Text<PairRow>("First", "Organization", "单位", row => row.First),
        Text<PairRow>("Second", "Works with", "协作单位", row => row.Second),
        Integer<PairRow>("Tasks", "Tasks", "共同任务", row => row.Tasks),
        Text<PairRow>("TaskIds", "Task IDs", "任务编号", row => row.TaskIds),
    ];

    private static readonly ImmutableArray<RowColumn<TotalRow>> TotalColumns =
    [
        OptionalText<TotalRow>("Group", "Group", "分组", row => row.Group),
        Text<TotalRow>("Dimension", "Dimension", "量纲", row => row.Dimension) with { Words = (row, language) => DimensionWords.Of(row.Dimension, language) },
        Text<TotalRow>("Amount", "Total", "合计", row => row.Amount),
        Amount<TotalRow>("Lower", "At least", "下限", row => row.Lower).AsDetail(),
        Amount<TotalRow>("Upper", "At most", "上限", row => row.Upper).AsDetail(),
        Text<TotalRow>("Unit", "Unit", "单位", row => row.Unit),
        OptionalText<TotalRow>("Per", "Per", "每", row => row.Per),
        Choice<TotalRow, TotalBasis>("Basis", "Basis", "口径", ReportWords.Bases, row => row.Basis),
        Integer<TotalRow>("TargetCount", "Number of targets", "目标数", row => row.TargetCount),
        Text<TotalRow>("Targets", "Targets", "目标编号", row => row.Targets),
    ];

    private static readonly ImmutableArray<RowColumn<LeftOutRow>> LeftOutColumns =
    [
        OptionalText<LeftOutRow>("Group", "Group", "分组", row => row.Group).AsDetail(),
        Text<LeftOutRow>("TargetId", "Target ID", "目标编号", row => row.TargetId),
        Text<LeftOutRow>("Target", "Target", "量化目标", row => row.Target),
        Choice<LeftOutRow, UnaddedReason>("Reason", "Why it is not added", "未计入原因", ReportWords.Reasons, row => row.Reason),
    ];

    private static readonly ImmutableArray<RowColumn<ChangeRow>> ChangeColumns =
    [
        Choice<ChangeRow, BreakdownChangeKind>("Kind", "Change", "变化", ReportWords.ChangeKinds, row => row.Kind),
        OptionalText<ChangeRow>("Before", "Task before", "原任务编号", row => row.Before),
        OptionalText<ChangeRow>("After", "Task after", "现任务编号", row => row.After),
        OptionalText<ChangeRow>("TargetBefore", "Target before", "原目标编号", row => row.TargetBefore).AsDetail(),
        OptionalText<ChangeRow>("TargetAfter", "Target after", "现目标编号", row => row.TargetAfter).AsDetail(),
        Text<ChangeRow>("Task", "Task", "目标任务", row => row.Task).AsDetail(),
        OptionalText<ChangeRow>("From", "From", "原内容", row => row.From),
        OptionalText<ChangeRow>("To", "To", "现内容", row => row.To),
        Amount<ChangeRow>("Difference", "Difference", "增减", row => row.Difference),
        OptionalText<ChangeRow>("Unit", "Unit", "单位", row => row.Unit),
        Share<ChangeRow>("Score", "Likeness", "相似度", row => row.Score).AsDetail(),
        Text<ChangeRow>("Explanation", "Explanation", "说明", row => row.Explanation),
    ];

    private static readonly ImmutableArray<RowColumn<ProgressRow>> ProgressColumns =
    [
        Text<ProgressRow>("TaskId", "Task ID", "任务编号", row => row.TaskId).AsDetail(),
        Text<ProgressRow>("TargetId", "Target ID", "目标编号", row => row.TargetId),
        Choice<ProgressRow, ProgressStatus>("Status", "Status", "状态", ReportWords.Statuses, row => row.Status),
        Text<ProgressRow>("Lead", "Lead", "牵头单位", row => row.Lead),
        Text<ProgressRow>("Target", "Target", "量化目标", row => row.Target),
        Amount<ProgressRow>("Value", "Target value", "目标值", row => row.Value).AsDetail(),
        Amount<ProgressRow>("Actual", "Reported", "完成值", row => row.Actual),
        Text<ProgressRow>("Unit", "Unit", "单位", row => row.Unit),
        Day<ProgressRow>("AsOf", "As of", "截至日期", row => row.AsOf),
        Share<ProgressRow>("Attainment", "Attained", "完成率", row => row.Attainment),
        Share<ProgressRow>("Expected", "Expected", "序时进度", row => row.Expected),
        Day<ProgressRow>("Due", "Due", "完成时限", row => row.Due) with { Words = (row, language) => $"{row.Due}\n{DueWords.Of(row.DaysLeft, language)}" },
        Integer<ProgressRow>("DaysLeft", "Days left", "剩余天数", row => row.DaysLeft).AsDetail(),
        OptionalText<ProgressRow>("Note", "Note", "备注", row => row.Note),
        Text<ProgressRow>("Explanation", "Explanation", "说明", row => row.Explanation).AsDetail(),
    ];

    private static readonly ImmutableArray<RowColumn<OrganizationProgressRow>> OrganizationProgressColumns =
    [
        OptionalText<OrganizationProgressRow>("Organization", "Lead", "牵头单位", row => row.Organization),
        Integer<OrganizationProgressRow>("Targets", "Targets", "量化目标", row => row.Targets),
        Integer<OrganizationProgressRow>("Met", "Met", "完成", row => row.Met),
        Integer<OrganizationProgressRow>("Green", "Green", "绿灯", row => row.Green),
        Integer<OrganizationProgressRow>("Yellow", "Yellow", "黄灯", row => row.Yellow),
        Integer<OrganizationProgressRow>("Red", "Red", "红灯", row => row.Red),
        Integer<OrganizationProgressRow>("Overdue", "Overdue", "逾期", row => row.Overdue),
        Integer<OrganizationProgressRow>("NotReported", "Not reported", "未报", row => row.NotReported),
        Share<OrganizationProgressRow>("MeanAttainment", "Mean attained", "平均完成率", row => row.MeanAttainment),
    ];
}
