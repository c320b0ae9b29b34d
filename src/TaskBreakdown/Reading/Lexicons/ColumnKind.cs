namespace TaskBreakdown.Reading.Lexicons;

/// <summary>What a column of a table, or a label before a text, is about.</summary>
internal enum ColumnKind
{
    /// <summary>Something the breakdown has no place for: 目标类型, 资金来源.</summary>
    Other,

    /// <summary>The number of the task (序号).</summary>
    Number,

    /// <summary>The section the task belongs to (类别, 领域).</summary>
    Section,

    /// <summary>The task, or its name where a content column follows (目标任务, 项目名称).</summary>
    Task,

    /// <summary>What the task consists of (工作内容, 具体举措).</summary>
    Content,

    /// <summary>The figure to reach (指标要求, 年度目标).</summary>
    Target,

    /// <summary>The unit the figure is counted in (计量单位).</summary>
    MeasureUnit,

    /// <summary>An amount of money, its unit in the header: 投资(万元).</summary>
    Amount,

    /// <summary>The leading unit (牵头单位).</summary>
    Lead,

    /// <summary>The supporting units (配合单位).</summary>
    Support,

    /// <summary>The responsible unit (责任单位): owner alone, support beside a lead.</summary>
    Responsible,

    /// <summary>The leader in person (责任领导).</summary>
    Leader,

    /// <summary>The limit in time (完成时限).</summary>
    Deadline,

    /// <summary>What has been reached (进展情况).</summary>
    Progress,

    /// <summary>The remark (备注).</summary>
    Remark,
}
