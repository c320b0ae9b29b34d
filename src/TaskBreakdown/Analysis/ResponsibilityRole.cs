namespace TaskBreakdown.Analysis;

/// <summary>What an organization has to do with a task.</summary>
public enum ResponsibilityRole
{
    /// <summary>The task does not name it.</summary>
    None,

    /// <summary>It leads (牵头), alone or with others. One that stands in both cells leads.</summary>
    Lead,

    /// <summary>It supports (配合).</summary>
    Support,
}
