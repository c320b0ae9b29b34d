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
    internal static bool TryFind(UnitBody body, OrganizationLevel level, out OrganizationKind kind)
    {
        kind = OrganizationKind.Department;
        if (level == OrganizationLevel.Province && body.Text.SequenceEqual("地震局".AsSpan()))
        {
            kind = OrganizationKind.VerticalAgency;
            return true;
        }

        foreach (ref readonly StemAbbreviation row in body.Stems)
        {
            if (row.Takes('\0', body.Ending))
            {
                kind = row.Kind;
                return kind != OrganizationKind.Department;
            }
        }

        return false;
    }
}
