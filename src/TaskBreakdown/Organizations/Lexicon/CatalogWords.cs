using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The words of a catalog table: its column heads, and the Chinese names of kinds and levels.</summary>
internal static class CatalogWords
{
    private static readonly StartWords Heads = new(
        "name", "名称", "单位名称", "机构名称", "jurisdiction", "地区", "管辖地区", "行政区", "kind", "类别", "level", "层级", "级别",
        "parent", "上级", "主管单位", "aliases", "alias", "别名", "简称", "formernames", "曾用名", "原名称");

    private static readonly CatalogColumn[] Columns =
    [
        CatalogColumn.Name, CatalogColumn.Name, CatalogColumn.Name, CatalogColumn.Name,
        CatalogColumn.Jurisdiction, CatalogColumn.Jurisdiction, CatalogColumn.Jurisdiction, CatalogColumn.Jurisdiction,
        CatalogColumn.Kind, CatalogColumn.Kind, CatalogColumn.Level, CatalogColumn.Level, CatalogColumn.Level,
        CatalogColumn.Parent, CatalogColumn.Parent, CatalogColumn.Parent, CatalogColumn.Aliases, CatalogColumn.Aliases, CatalogColumn.Aliases, CatalogColumn.Aliases,
        CatalogColumn.FormerNames, CatalogColumn.FormerNames, CatalogColumn.FormerNames,
    ];

    /// <summary>What a column head stands for.</summary>
    internal static CatalogColumn ColumnOf(string head)
    {
        ReadOnlySpan<char> word = head.Replace(" ", string.Empty).Replace("_", string.Empty).ToLowerInvariant().AsSpan();
        return Heads.MatchStart(word, out int index) == word.Length && index >= 0 ? Columns[index] : CatalogColumn.Unknown;
    }

    /// <summary>Reads a kind or a level as the JSON names it.</summary>
    internal static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        value = default;
        return word.Length > 0 && char.IsLetter(word[0]) && Enum.TryParse(word, ignoreCase: true, out value);
    }
}
