namespace TaskBreakdown.Targets;

/// <summary>Which part of a collective subject a figure is for, where the words hide it (城乡居民收入分别增长6%和7.5%).</summary>
public enum SubjectPart
{
    /// <summary>The subject as it is named.</summary>
    Whole,

    /// <summary>城镇: the urban part of 城乡.</summary>
    Urban,

    /// <summary>农村: the rural part of 城乡.</summary>
    Rural,
}
