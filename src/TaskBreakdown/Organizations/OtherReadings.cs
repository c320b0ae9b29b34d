using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TaskBreakdown.Organizations;

/// <summary>The other full forms of an ambiguous body: 教体局 may be 教育体育局 and 教育和体育局.</summary>
internal static class OtherReadings
{
    /// <summary>The forms, best first, each behind <paramref name="prefix"/>.</summary>
    /// <param name="prefix">What stands before the body in its canonical name.</param>
    /// <param name="body">The body.</param>
    /// <param name="level">Its level.</param>
    /// <param name="isMunicipal">Whether the level is that of a municipality or of its district.</param>
    internal static ImmutableArray<string> Of(scoped ReadOnlySpan<char> prefix, scoped UnitBody body, OrganizationLevel level, bool isMunicipal)
    {
        if (body.Bodies.Length <= 1 && body.Stems.Length <= 1)
        {
            // Nearly every name.
            return [];
        }

        string[] readings = new string[Math.Max(body.Bodies.Length - 1, 0) + body.Stems.Length];
        int count = 0;
        for (int i = 1; i < body.Bodies.Length; i++)
        {
            readings[count++] = prefix.ToString() + body.Bodies[i].Full;
        }

        int best = StemReader.Choose(body.Stems, level, isMunicipal, isParty: false, body.Ending);
        for (int i = 0; i < body.Stems.Length; i++)
        {
            if (i != best && StemReader.IsAlternative(body.Stems[i], body.Stems[Math.Max(best, 0)], level, isMunicipal, body.Ending))
            {
                readings[count++] = prefix.ToString() + body.Stems[i].Full + body.FullEnding;
            }
        }

        Array.Resize(ref readings, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(readings);
    }
}
