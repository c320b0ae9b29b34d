namespace TaskBreakdown.Organizations;

/// <summary>How a level prefix is written.</summary>
internal enum LevelPrefixForm
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The class word alone: 区, 市, 自治区.</summary>
    Bare,

    /// <summary>A place with its class word: 北仑区, 亳州市谯城区.</summary>
    Place,

    /// <summary>A zone: 开发区, 城南新区.</summary>
    Zone,

    /// <summary>A word for the whole country: 国家, 中央, 国务院.</summary>
    National,
}
