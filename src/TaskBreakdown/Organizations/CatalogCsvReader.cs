using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Reads a caller's table of organizations; a line that cannot be read costs that line.</summary>
internal sealed class CatalogCsvReader(SourceText source)
{
    private const int LongestQuote = 30;

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<(string Name, string? Place), string> _owners = [];

    /// <summary>What was wrong, in the order of the lines.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>The entries of the lines that can be read.</summary>
    internal IReadOnlyList<OrganizationEntry> Read()
    {
        var entries = new List<OrganizationEntry>();
        CatalogColumn[]? columns = null;
        foreach (CsvRecord record in new CsvRecordReader(source.Text).Read())
        {
            if (columns is null)
            {
                columns = ReadHeads(record);
                if (Array.IndexOf(columns, CatalogColumn.Name) < 0)
                {
                    Complain(record, "the first line must name the columns, one of them 'name' or 名称; nothing was read.");
                    return [];
                }
            }
            else if (TryReadEntry(record, columns, out OrganizationEntry? entry))
            {
                entries.Add(entry!);
                CheckNames(record, entry!);
            }
        }

        return entries;
    }

    private CatalogColumn[] ReadHeads(CsvRecord record)
    {
        CatalogColumn[] columns = new CatalogColumn[record.Cells.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = CatalogWords.ColumnOf(record.Cells[i]);
            if (columns[i] == CatalogColumn.Unknown)
            {
                Complain(record, $"the column '{record.Cells[i]}' is none of name, jurisdiction, kind, level, parent, aliases, formerNames; it was skipped.");
            }
        }

        return columns;
    }

    private bool TryReadEntry(CsvRecord record, CatalogColumn[] columns, out OrganizationEntry? entry)
    {
        entry = null;
        string? problem = !record.IsClosed ? "a quote is not closed"
            : record.Cells.Length > columns.Length ? $"it has {record.Cells.Length} cells, the first line {columns.Length}"
            : CellOf(record, columns, CatalogColumn.Name) is null ? "it has no name"
            : null;
        OrganizationKind? kind = ReadWord<OrganizationKind>(CellOf(record, columns, CatalogColumn.Kind), "kind", ref problem);
        OrganizationLevel? level = ReadWord<OrganizationLevel>(CellOf(record, columns, CatalogColumn.Level), "level", ref problem);
        if (problem is not null)
        {
            Complain(record, problem + "; the line was left out.");
            return false;
        }

        entry = new OrganizationEntry
        {
            Name = CellOf(record, columns, CatalogColumn.Name)!,
            Jurisdiction = CellOf(record, columns, CatalogColumn.Jurisdiction),
            Kind = kind,
            Level = level,
            Parent = CellOf(record, columns, CatalogColumn.Parent),
            Aliases = ListOf(CellOf(record, columns, CatalogColumn.Aliases)),
            FormerNames = ListOf(CellOf(record, columns, CatalogColumn.FormerNames)),
        };
        return true;
    }

    private static T? ReadWord<T>(string? word, string what, ref string? problem)
        where T : struct, Enum
    {
        if (word is not null && CatalogWords.TryRead(word, out T value))
        {
            return value;
        }

        problem ??= word is null ? null : $"'{word}' is no {what}";
        return null;
    }

    // One name for two bodies of a place would make both unfindable.
    private void CheckNames(CsvRecord record, OrganizationEntry entry)
    {
        foreach (string name in (string[])[entry.Name, .. entry.Aliases])
        {
            (string, string?) key = (PlaceNaming.Key(name, entry.Jurisdiction), entry.Jurisdiction);
            if (!_owners.TryGetValue(key, out string? owner))
            {
                _owners.Add(key, entry.Name);
            }
            else if (owner != entry.Name)
            {
                _diagnostics.Add(Diagnostic.Create(DiagnosticDescriptors.AmbiguousCatalogName, source, record.Span, name, owner, entry.Name));
            }
        }
    }

    private void Complain(CsvRecord record, string problem)
    {
        string line = source.Slice(record.Span).Replace('\r', ' ').Replace('\n', ' ');
        string quote = line.Length <= LongestQuote ? line : line.Remove(LongestQuote) + "…";
        _diagnostics.Add(Diagnostic.Create(DiagnosticDescriptors.BadCatalogLine, source, record.Span, quote, problem));
    }

    private static string? CellOf(CsvRecord record, CatalogColumn[] columns, CatalogColumn column)
    {
        int index = Array.IndexOf(columns, column);
        return index >= 0 && index < record.Cells.Length && record.Cells[index].Length > 0 ? record.Cells[index] : null;
    }

    private static ImmutableArray<string> ListOf(string? cell)
    {
        if (cell is null)
        {
            return [];
        }

        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();
        foreach (string value in cell.Split('|', '｜'))
        {
            if (value.Trim() is { Length: > 0 } trimmed)
            {
                values.Add(trimmed);
            }
        }

        return values.ToImmutable();
    }
}
