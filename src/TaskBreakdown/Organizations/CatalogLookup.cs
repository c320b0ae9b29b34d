using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>Finds a catalog's entries by any of their names.</summary>
internal sealed class CatalogLookup
{
    private readonly Dictionary<string, List<OrganizationEntry>> _current = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrganizationEntry>> _former = new(StringComparer.Ordinal);

    internal CatalogLookup(ImmutableArray<OrganizationEntry> entries)
    {
        foreach (OrganizationEntry entry in entries)
        {
            Add(_current, entry.Name, entry);
            foreach (string alias in entry.Aliases.OrEmpty())
            {
                Add(_current, alias, entry);
            }

            foreach (string former in entry.FormerNames.OrEmpty())
            {
                Add(_former, former, entry);
            }
        }
    }

    internal OrganizationEntry? FindCurrent(string name, string? jurisdiction) => Find(_current, name, jurisdiction);

    internal OrganizationEntry? FindFormer(string name, string? jurisdiction) => Find(_former, name, jurisdiction);

    private static void Add(Dictionary<string, List<OrganizationEntry>> names, string name, OrganizationEntry entry)
    {
        AddKey(names, PlaceNaming.Key(name, null), entry);
        AddKey(names, PlaceNaming.Key(name, entry.Jurisdiction), entry);

        // 文旅局 as an alias of 区文化和广电旅游体育局 answers for 区文旅局 as well.
        string official = PlaceNaming.Key(entry.Name, entry.Jurisdiction);
        LevelPrefix prefix = LevelPrefixReader.Read(official.AsSpan());
        if (prefix.Form is LevelPrefixForm.Bare or LevelPrefixForm.Place && LevelPrefixReader.Read(name.AsSpan()).Length == 0)
        {
            AddKey(names, official.Remove(prefix.Length) + PlaceNaming.Key(name, null), entry);
        }
    }

    private static void AddKey(Dictionary<string, List<OrganizationEntry>> names, string key, OrganizationEntry entry)
    {
        if (!names.TryGetValue(key, out List<OrganizationEntry>? entries))
        {
            names.Add(key, entries = []);
        }

        if (!entries.Contains(entry))
        {
            entries.Add(entry);
        }
    }

    // The place's own entry goes before one that holds everywhere.
    private static OrganizationEntry? Find(Dictionary<string, List<OrganizationEntry>> names, string name, string? jurisdiction)
    {
        if (names.Count == 0
            || !(names.TryGetValue(PlaceNaming.Key(name, null), out List<OrganizationEntry>? entries)
                || names.TryGetValue(PlaceNaming.Key(name, jurisdiction), out entries)))
        {
            return null;
        }

        return Only(entries, entry => jurisdiction is not null && entry.Jurisdiction == jurisdiction)
            ?? Only(entries, entry => entry.Jurisdiction is null)
            ?? (jurisdiction is null ? Only(entries, _ => true) : null);
    }

    private static OrganizationEntry? Only(List<OrganizationEntry> entries, Predicate<OrganizationEntry> fits)
    {
        List<OrganizationEntry> found = entries.FindAll(fits);
        return found.Count == 1 ? found[0] : null;
    }
}
