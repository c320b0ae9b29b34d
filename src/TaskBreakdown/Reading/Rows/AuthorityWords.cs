using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Collects the words of a document that tell which government issued it.</summary>
internal static class AuthorityWords
{
    private const int CellsOfRoles = 3;

    /// <summary>Which government that is.</summary>
    internal static DocumentAuthority Read(
        SourceText source, DocumentHead head, ImmutableArray<IBlock> blocks, IReadOnlyList<BreakdownRow> rows) =>
        DocumentAuthorityReader.Read(head.Title, IssuingBodies(source, head.Metadata), Signatures(blocks), Cells(rows));

    private static List<MappedText> IssuingBodies(SourceText source, DocumentMetadata metadata)
    {
        var bodies = new List<MappedText>();
        foreach (MetadataEntry entry in metadata.Entries)
        {
            if (entry.Name == MetadataKeys.IssuingBody && entry.Value.Length > 0)
            {
                bodies.Add(MappedText.From(source, entry.Span));
            }
        }

        return bodies;
    }

    private static List<MappedText> Signatures(ImmutableArray<IBlock> blocks)
    {
        var signatures = new List<MappedText>();
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i + 1] is ParagraphBlock date && LetterLines.IsDate(date) && blocks[i] is ParagraphBlock line && LetterLines.IsSignatory(line))
            {
                signatures.Add(line.Content);
            }
        }

        return signatures;
    }

    private static IEnumerable<MappedText> Cells(IReadOnlyList<BreakdownRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            for (int place = 0; place < 2 * CellsOfRoles; place++)
            {
                RowRoles roles = place < CellsOfRoles ? rows[i].Roles : rows[i].Section.Roles;
                if (CellOf(roles, place % CellsOfRoles) is { IsEmpty: false } cell)
                {
                    yield return cell;
                }
            }
        }
    }

    private static MappedText CellOf(RowRoles roles, int place) => place switch
    {
        0 => roles.Lead,
        1 => roles.Support,
        _ => roles.Responsible,
    };
}
