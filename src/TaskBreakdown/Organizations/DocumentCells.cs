using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Reads the cells of one document. The same few units answer for most tasks, so a cell that stands again is not read again.</summary>
internal sealed class DocumentCells(OrganizationNormalizer normalizer, DocumentAuthority authority)
{
    private const int UsualCells = 64;

    private readonly KnownUnits _units = new();
    private readonly Dictionary<MappedText, Known> _known = new(UsualCells, SameWords.Instance);

    /// <summary>The units of a cell, with their places in the document.</summary>
    internal OrganizationList Read(MappedText cell)
    {
        if (cell.IsEmpty)
        {
            return OrganizationList.Empty;
        }

        if (_known.TryGetValue(cell, out Known known))
        {
            return Place(known, cell);
        }

        // A sentence that the first unit leads is the document's, not the cell's.
        OrganizationList list = normalizer.Normalize(new CellReading(cell.Written, cell.Start ?? 0) { Known = _units }, authority);
        known = new Known(list.RoleSentence is null ? list : list with { RoleSentence = null }, cell.Start ?? 0);
        _known.Add(cell, known);
        return cell.Start is null ? Place(known, cell) : known.List;
    }

    private static OrganizationList Place(Known known, MappedText cell)
    {
        var members = new Organization[known.List.Members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            Organization member = known.List.Members[i];
            members[i] = member with { Span = cell.ToSource(member.Span.Shift(-known.Start)) };
        }

        return known.List with { Members = ImmutableCollectionsMarshal.AsImmutableArray(InOrder(members)) };
    }

    /// <summary>Labels of two kinds may take turns (责任单位, 配合单位, 责任单位): the units are listed as the text has them.</summary>
    private static Organization[] InOrder(Organization[] members)
    {
        for (int i = 1; i < members.Length; i++)
        {
            if (members[i].Span.Start < members[i - 1].Span.Start)
            {
                return [.. members.OrderBy(member => member.Span.Start)];
            }
        }

        return members;
    }

    /// <summary>A cell that was read, with the offset its spans count from.</summary>
    private readonly record struct Known(OrganizationList List, int Start);
}
