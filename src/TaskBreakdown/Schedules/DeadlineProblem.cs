namespace TaskBreakdown.Schedules;

/// <summary>Why no deadline was read from the words of one (完成时限).</summary>
public enum DeadlineProblem
{
    /// <summary>Nothing is wrong: a deadline was read, or the words are empty or a dash.</summary>
    None,

    /// <summary>Characters of a date are missing or impossible (<c>2026129日</c>, <c>13月底前</c>): nothing is guessed.</summary>
    Damaged,

    /// <summary>A date that limits nothing: 截至10月31日, 有效期至2025年底, 每季度末月20日前报送.</summary>
    NotADeadline,

    /// <summary>No known form of a time limit.</summary>
    Unrecognized,
}
