namespace TaskBreakdown.Targets;

/// <summary>How firmly a figure is promised, by the modal word in front of it. It never changes the figure.</summary>
/// <remarks>In JSON a firm commitment is <c>firm</c>, every other one is its Chinese word.</remarks>
public enum Commitment
{
    /// <summary>No modal word: the plain promise.</summary>
    Firm,

    /// <summary>确保: it will be seen to.</summary>
    Ensure,

    /// <summary>保障: supply or means will be secured.</summary>
    Secure,

    /// <summary>保证: it is guaranteed.</summary>
    Guarantee,

    /// <summary>力争: every effort will be made.</summary>
    Strive,

    /// <summary>争取: it will be sought.</summary>
    Seek,

    /// <summary>争创: an award or status is competed for.</summary>
    Compete,

    /// <summary>努力: efforts will be made.</summary>
    Endeavor,

    /// <summary>预期: an expected indicator.</summary>
    Expect,

    /// <summary>预计: an estimate.</summary>
    Estimate,

    /// <summary>计划: planned.</summary>
    Plan,
}
