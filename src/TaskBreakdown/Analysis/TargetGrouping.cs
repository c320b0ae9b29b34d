namespace TaskBreakdown.Analysis;

/// <summary>What targets are grouped by before they are added up.</summary>
public enum TargetGrouping
{
    /// <summary>By the unit that amounts are converted to: ha, km, 个, 条. The key is its symbol.</summary>
    Unit,

    /// <summary>By what the unit measures. The key is the dimension's name: area, count.</summary>
    Dimension,

    /// <summary>By section. The key is its number.</summary>
    Section,

    /// <summary>By lead. The key is the canonical name; a target that several lead stands in the group of each.</summary>
    Lead,

    /// <summary>By what is counted or measured. The key is the subject, half-width and without blanks.</summary>
    Subject,

    /// <summary>By whether the figure is a deliverable, a level or a change. The key is the name that JSON uses: none, increaseBy.</summary>
    Change,

    /// <summary>By how firmly the figure is promised. The key is the name that JSON uses: firm, 确保.</summary>
    Commitment,
}
