using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>The kinds that the tables of short forms know better than the ending does: 公路局 is an institution.</summary>
internal static class BodyKinds
{
    /// <summary>Looks a body up.</summary>
    /// <param name="body">The name without prefix.</param>
    /// <param name="level">Level of its prefix.</param>
    /// <param name="kind">Its kind.</param>
    internal static bool TryFind(ReadOnlySpan<char> body, OrganizationLevel level, out OrganizationKind kind)
    {
        kind = OrganizationKind.Department;
        if (body.SequenceEqual("地震局".AsSpan()) && level == OrganizationLevel.Province)
        {
            kind = OrganizationKind.VerticalAgency;
            return true;
        }

        if (!UnitEndingParts.TrySplit(body, out int stem, out char ending))
        {
            return false;
        }

        foreach (StemAbbreviation row in StemAbbreviations.Table.Find(body.Slice(0, stem)))
        {
            if (row.Takes('\0', ending))
            {
                kind = row.Kind;
                return kind != OrganizationKind.Department;
            }
        }

        return false;
    }
}
