namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The short forms of whole bodies: 妇联, 供销社, 安委办.</summary>
/// <remarks>Source: the short forms of published breakdowns.</remarks>
internal static partial class BodyAbbreviations
{
    /// <summary>The table.</summary>
    internal static readonly AbbreviationTable<BodyAbbreviation> Table = new(Rows());
}
