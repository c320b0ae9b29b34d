using System.Collections.Immutable;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Model;

/// <summary>What the header of a published document says about it (政府信息公开 metadata).</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Each key stands once in <see cref="Entries"/>, however often the page prints it. The typed
/// properties are null where the header has no such field or its value is damaged; the text stays in the entries.</para>
/// <para>Source of the names: GB/T 9704 (发文机关, 发文字号, 成文日期) and the catalogues of government information.</para>
/// </remarks>
public sealed record DocumentMetadata
{
    /// <summary>A document without a header.</summary>
    public static DocumentMetadata Empty { get; } = new();

    /// <summary>Every key with its value, in the order of first appearance.</summary>
    public ImmutableArray<MetadataEntry> Entries { get; init; } = [];

    /// <summary>Index number (索引号).</summary>
    public string? IndexNumber => ValueOf("indexNumber");

    /// <summary>Document number (发文字号).</summary>
    public string? DocumentNumber => ValueOf("documentNumber");

    /// <summary>The document number in its parts; null where there is none or it is damaged.</summary>
    public IssueNumber? IssueNumber => IssueNumber.TryParse(DocumentNumber, out IssueNumber? number) ? number : null;

    /// <summary>Issuing body (发布机构, 发文机关).</summary>
    public string? IssuingBody => ValueOf("issuingBody");

    /// <summary>Category of the publication catalogue (组配分类, 信息分类).</summary>
    public string? Category => ValueOf("category");

    /// <summary>Subject category (主题分类).</summary>
    public string? SubjectCategory => ValueOf("subjectCategory");

    /// <summary>How the document is made public (公开方式).</summary>
    public string? Disclosure => ValueOf("disclosure");

    /// <summary>To whom it is made public (公开范围).</summary>
    public string? Audience => ValueOf("audience");

    /// <summary>Date of issue (成文日期).</summary>
    public CalendarDate? IssueDate { get; init; }

    /// <summary>Date of publication (发布日期, 公布日期).</summary>
    public CalendarDate? PublicationDate { get; init; }

    /// <summary>The value of a field by its standard name.</summary>
    /// <param name="name">Standard name, as in <see cref="MetadataEntry.Name"/>.</param>
    /// <returns>The value; null where no entry has that name or its value is empty.</returns>
    public string? ValueOf(string name)
    {
        foreach (MetadataEntry entry in Entries.OrEmpty())
        {
            if (entry.Name == name && entry.Value.Length > 0)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(DocumentMetadata? other) =>
        other is not null
        && IssueDate == other.IssueDate
        && PublicationDate == other.PublicationDate
        && Entries.ElementsEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.OrEmpty().Length;
}
