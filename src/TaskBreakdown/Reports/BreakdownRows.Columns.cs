using System.Collections.Immutable;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;
using static TaskBreakdown.Reports.Tables.RowColumns;

namespace TaskBreakdown.Reports;

/// <content>The columns of each table: name for programs, English title, Chinese title, value.</content>
public static partial class BreakdownRows
{
    private static readonly ImmutableArray<RowColumn<TaskRow>> TaskColumns =
    [
        OptionalText<TaskRow>("Document", "Document", "文件", row => row.Document).AsDetail(),
        OptionalInteger<TaskRow>("Year", "Year", "年度", row => row.Year).AsDetail(),
        Integer<TaskRow>("Section", "Section", "部分", row => row.Section).AsDetail(),
        OptionalText<TaskRow>("Heading", "Section heading", "部分标题", row => row.Heading).AsDetail(),
        Text<TaskRow>("TaskId", "Task ID", "任务编号", row => row.TaskId),
        OptionalInteger<TaskRow>("Number", "No.", "序号", row => row.Number).AsDetail(),
        Text<TaskRow>("Text", "Task", "目标任务", row => row.Text),
        OptionalText<TaskRow>("TargetText", "Target column", "目标值", row => row.TargetText),
        Text<TaskRow>("Lead", "Lead", "牵头单位", row => row.Lead),
        Text<TaskRow>("Support", "Support", "配合单位", row => row.Support),
        OptionalText<TaskRow>("Leaders", "Leaders", "责任领导", row => row.Leaders),
        Choice<TaskRow, Model.RoleRule>("RoleRule", "Role rule", "分工依据", ReportWords.RoleRules, row => row.RoleRule).AsDetail(),
        OptionalText<TaskRow>("Deadline", "Deadline", "完成时限", row => row.Deadline),
        Choice<TaskRow, Schedules.DeadlineKind>("DeadlineKind", "Deadline kind", "时限类型", ReportWords.DeadlineKinds, row => row.DeadlineKind, isNullable: true).AsDetail(),
        Day<TaskRow>("DeadlineEnd", "Due", "截止日期", row => row.DeadlineEnd),
        Integer<TaskRow>("TargetCount", "Number of targets", "量化目标数", row => row.TargetCount).AsDetail(),
        OptionalText<TaskRow>("Targets", "Targets", "量化目标", row => row.Targets),
        OptionalText<TaskRow>("Completeness", "Completeness", "全量要求", row => row.Completeness),
        OptionalText<TaskRow>("Progress", "Progress", "进展情况", row => row.Progress),
        OptionalText<TaskRow>("Remark", "Remark", "备注", row => row.Remark),
    ];

    private static readonly ImmutableArray<RowColumn<ResponsibilityRow>> ResponsibilityColumns =
    [
        OptionalText<ResponsibilityRow>("Document", "Document", "文件", row => row.Document).AsDetail(),
        OptionalInteger<ResponsibilityRow>("Year", "Year", "年度", row => row.Year).AsDetail(),
        Integer<ResponsibilityRow>("Section", "Section", "部分", row => row.Section).AsDetail(),
        Text<ResponsibilityRow>("TaskId", "Task ID", "任务编号", row => row.TaskId),
        Choice<ResponsibilityRow, Analysis.ResponsibilityRole>("Role", "Role", "分工", ReportWords.Roles, row => row.Role),
        Integer<ResponsibilityRow>("Place", "Place", "排序", row => row.Place).AsDetail(),
        Text<ResponsibilityRow>("Organization", "Organization", "责任单位", row => row.Organization),
        Text<ResponsibilityRow>("Text", "As written", "原文", row => row.Text),
        Choice<ResponsibilityRow, Organizations.OrganizationKind>("Kind", "Kind", "单位类型", ReportWords.Kinds, row => row.Kind),
        Choice<ResponsibilityRow, Organizations.OrganizationLevel>("Level", "Level", "层级", ReportWords.Levels, row => row.Level),
        Flag<ResponsibilityRow>("IsCollective", "Collective", "统称", row => row.IsCollective),
        Choice<ResponsibilityRow, Model.RoleRule>("RoleRule", "Role rule", "分工依据", ReportWords.RoleRules, row => row.RoleRule).AsDetail(),
    ];

    private static readonly ImmutableArray<RowColumn<TargetRow>> TargetColumns =
    [
        OptionalText<TargetRow>("Document", "Document", "文件", row => row.Document).AsDetail(),
        OptionalInteger<TargetRow>("Year", "Year", "年度", row => row.Year).AsDetail(),
        Integer<TargetRow>("Section", "Section", "部分", row => row.Section).AsDetail(),
        Text<TargetRow>("TaskId", "Task ID", "任务编号", row => row.TaskId),
        Integer<TargetRow>("Place", "Place", "排序", row => row.Place).AsDetail(),
        Text<TargetRow>("Lead", "Lead", "牵头单位", row => row.Lead),
        OptionalText<TargetRow>("Subject", "Subject", "指标", row => row.Subject),
        OptionalText<TargetRow>("Action", "Action", "动作", row => row.Action),
        Text<TargetRow>("Figure", "As written", "原文", row => row.Figure).AsDetail(),
        Choice<TargetRow, Targets.Comparison>("Comparison", "Comparison", "比较", ReportWords.Comparisons, row => row.Comparison),
        Amount<TargetRow>("Value", "Value", "数值", row => row.Value),
        Amount<TargetRow>("Upper", "Upper value", "上限", row => row.Upper),
        Text<TargetRow>("Unit", "Unit", "单位", row => row.Unit),
        OptionalText<TargetRow>("Dimension", "Dimension", "量纲", row => row.Dimension).AsDetail() with { Words = (row, language) => DimensionWords.Of(row.Dimension, language) },
        OptionalText<TargetRow>("Per", "Per", "每", row => row.Per),
        Choice<TargetRow, Targets.Change>("Change", "Change", "变化", ReportWords.Changes, row => row.Change),
        Choice<TargetRow, Targets.Commitment>("Commitment", "Commitment", "承诺程度", ReportWords.Commitments, row => row.Commitment),
        Amount<TargetRow>("CanonicalValue", "Canonical value", "换算值", row => row.CanonicalValue).AsDetail(),
        OptionalText<TargetRow>("CanonicalUnit", "Canonical unit", "换算单位", row => row.CanonicalUnit).AsDetail(),
        Flag<TargetRow>("IsFromTargetColumn", "From target column", "出自目标栏", row => row.IsFromTargetColumn).AsDetail(),
        Integer<TargetRow>("Start", "Start", "起始位置", row => row.Start).AsDetail(),
        Integer<TargetRow>("Length", "Length", "长度", row => row.Length).AsDetail(),
    ];

    private static readonly ImmutableArray<RowColumn<DiagnosticRow>> DiagnosticColumns =
    [
        OptionalText<DiagnosticRow>("Document", "Document", "文件", row => row.Document).AsDetail(),
        Text<DiagnosticRow>("Id", "ID", "编号", row => row.Id),
        Choice<DiagnosticRow, Diagnostics.DiagnosticSeverity>("Severity", "Severity", "级别", ReportWords.Severities, row => row.Severity),
        Integer<DiagnosticRow>("Line", "Line", "行", row => row.Line),
        Integer<DiagnosticRow>("Column", "Column", "列", row => row.Column),
        Text<DiagnosticRow>("Message", "Message", "说明", row => row.Message),
        Integer<DiagnosticRow>("Start", "Start", "起始位置", row => row.Start).AsDetail(),
        Integer<DiagnosticRow>("Length", "Length", "长度", row => row.Length).AsDetail(),
    ];
}
