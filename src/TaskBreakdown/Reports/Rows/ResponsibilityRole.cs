namespace TaskBreakdown.Reports.Rows;

/// <summary>What a unit does for a task.</summary>
public enum ResponsibilityRole
{
    /// <summary>It leads (牵头).</summary>
    Lead,

    /// <summary>It supports (配合).</summary>
    Support,
}
