namespace TaskBreakdown.Organizations;

/// <summary>What a document's level or jurisdiction was inferred from.</summary>
public enum AuthoritySource
{
    /// <summary>The title (标题): 青阳县2023年政府重点工作任务分解表.</summary>
    Title,

    /// <summary>The issuing body of the metadata (发文机关, 发布机构): 区府办.</summary>
    IssuingBody,

    /// <summary>The signature above the date (发文机关署名).</summary>
    Signature,

    /// <summary>The prefixes of the units in the cells: 区财政局, 区教育局.</summary>
    Cells,
}
