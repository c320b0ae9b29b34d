using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>The organizations a caller knows by name, on top of the library's own knowledge of how units are named.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. <see cref="Default"/> holds no entry: short forms, suffixes and
/// kinds come from the lexicon, which costs nothing until the first cell is read.</para>
/// <para>An entry of a place counts in documents of that place and in documents whose place is not known; where two
/// places would answer to one name, neither does.</para>
/// </remarks>
/// <example><code>
/// OrganizationCatalog catalog = OrganizationCatalog.Default.With(
///     new OrganizationEntry { Name = "区文化和广电旅游体育局", Jurisdiction = "北仑区", Aliases = ["文旅局"] });
/// </code></example>
public sealed class OrganizationCatalog
{
    private readonly CatalogLookup _lookup;

    private OrganizationCatalog(ImmutableArray<OrganizationEntry> entries)
    {
        Entries = entries;
        _lookup = new CatalogLookup(entries);
    }

    /// <summary>The catalog without entries.</summary>
    public static OrganizationCatalog Default { get; } = new([]);

    /// <summary>The entries in the order they were added.</summary>
    public ImmutableArray<OrganizationEntry> Entries { get; }

    internal bool IsEmpty => Entries.IsEmpty;

    /// <summary>This catalog and more entries.</summary>
    /// <param name="entries">The entries; a name that stands in the catalog already is replaced where the place agrees.</param>
    /// <returns>A new catalog; this one stays as it is.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="entries"/> or one of them is null.</exception>
    /// <exception cref="System.ArgumentException">An entry's name is empty.</exception>
    public OrganizationCatalog With(params OrganizationEntry[] entries)
    {
        Throw.IfNull(entries);
        return With((IEnumerable<OrganizationEntry>)entries);
    }

    /// <inheritdoc cref="With(OrganizationEntry[])"/>
    public OrganizationCatalog With(IEnumerable<OrganizationEntry> entries)
    {
        Throw.IfNull(entries);
        var all = new List<OrganizationEntry>(Entries);
        foreach (OrganizationEntry entry in entries)
        {
            Throw.IfNull(entry, nameof(entries));
            Throw.IfEmpty(entry.Name, nameof(entries));
            all.RemoveAll(known => known.Name == entry.Name && known.Jurisdiction == entry.Jurisdiction);
            all.Add(entry);
        }

        return new OrganizationCatalog([.. all]);
    }

    /// <summary>This catalog and the entries of a table.</summary>
    /// <remarks>
    /// <para>The first line names the columns, in any order and in English or Chinese: <c>name</c> 名称 (the only one that
    /// must be there), <c>jurisdiction</c> 地区, <c>kind</c> 类别, <c>level</c> 层级, <c>parent</c> 上级, <c>aliases</c> 别名,
    /// <c>formerNames</c> 曾用名. The last two hold several values separated by <c>|</c>. Cells may be quoted as in RFC 4180;
    /// lines that start with <c>#</c> and empty lines are skipped.</para>
    /// </remarks>
    /// <param name="csv">The table.</param>
    /// <param name="diagnostics">What is wrong with it; a line that cannot be read is left out.</param>
    /// <returns>A new catalog; this one stays as it is.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public OrganizationCatalog WithCsv(SourceText csv, out ImmutableArray<Diagnostic> diagnostics)
    {
        Throw.IfNull(csv);
        var reader = new CatalogCsvReader(csv);
        OrganizationCatalog catalog = With(reader.Read());
        diagnostics = reader.Diagnostics;
        return catalog;
    }

    /// <summary>The entry that a name or an alias stands for in a place.</summary>
    /// <param name="name">A name, an alias or, if nothing else has it, a former name; width, script and blanks do not matter.</param>
    /// <param name="jurisdiction">The place; null if not known.</param>
    /// <returns>The entry; null where none, or entries of several places, answer to the name.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrganizationEntry? Find(string name, string? jurisdiction = null)
    {
        Throw.IfNull(name);
        return _lookup.FindCurrent(name, jurisdiction) ?? _lookup.FindFormer(name, jurisdiction);
    }

    /// <summary>The entry whose name of today or alias this is; former names do not count.</summary>
    internal OrganizationEntry? FindCurrent(string name, string? jurisdiction) => _lookup.FindCurrent(name, jurisdiction);
}
