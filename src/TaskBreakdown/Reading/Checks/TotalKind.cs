namespace TaskBreakdown.Reading.Checks;

/// <summary>What a stated total counts.</summary>
internal enum TotalKind
{
    /// <summary>Tasks: 133项具体任务, (8项).</summary>
    Tasks,

    /// <summary>Sections: 7大方面.</summary>
    Sections,

    /// <summary>Leading units: 34个牵头单位.</summary>
    Leads,
}
