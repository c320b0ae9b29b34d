using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Chooses the reading of a short form that fits the level and the ending.</summary>
internal static class StemReader
{
    /// <summary>The row that fits best.</summary>
    /// <param name="rows">The rows of one short form, preferred reading first.</param>
    /// <param name="level">Level of the body.</param>
    /// <param name="isMunicipal">Whether the level is that of a municipality or of its district.</param>
    /// <param name="isParty">Whether the body carries 委 behind its level.</param>
    /// <param name="ending">The ending as written.</param>
    /// <returns>Index of the row; -1 where no reading has that ending anywhere.</returns>
    internal static int Choose(ReadOnlySpan<StemAbbreviation> rows, OrganizationLevel level, bool isMunicipal, bool isParty, char ending)
    {
        (char own, char other) = LevelKeys(level, isMunicipal);
        int best = Find(rows, own, ending, isParty);
        best = best >= 0 ? best : Find(rows, other, ending, isParty);
        best = best >= 0 ? best : Find(rows, '\0', ending, isParty);
        return best >= 0 ? best : Find(rows, '\0', ending == '分' ? '局' : ending, isParty);
    }

    /// <summary>Whether a row is another reading worth offering beside the chosen one.</summary>
    internal static bool IsAlternative(in StemAbbreviation row, in StemAbbreviation chosen, OrganizationLevel level, bool isMunicipal, char ending)
    {
        (char own, char other) = LevelKeys(level, isMunicipal);
        return row.Kind == chosen.Kind && (row.Takes(own, ending) || row.Takes(other, ending));
    }

    private static int Find(ReadOnlySpan<StemAbbreviation> rows, char level, char ending, bool isParty)
    {
        int fallback = -1;
        for (int i = 0; i < rows.Length; i++)
        {
            if (!rows[i].Takes(level, ending))
            {
                continue;
            }

            if (rows[i].Kind == OrganizationKind.PartyOrgan == isParty)
            {
                return i;
            }

            fallback = fallback < 0 ? i : fallback;
        }

        return fallback;
    }

    // A municipality has forms of its own and otherwise those of a province; elsewhere its forms are the second choice.
    private static (char Own, char Other) LevelKeys(OrganizationLevel level, bool isMunicipal) => level switch
    {
        OrganizationLevel.National => ('国', '国'),
        OrganizationLevel.Province => isMunicipal ? ('直', '省') : ('省', '直'),
        OrganizationLevel.City => ('市', '市'),
        OrganizationLevel.County => ('县', '县'),
        OrganizationLevel.District or OrganizationLevel.DevelopmentZone => isMunicipal ? ('辖', '区') : ('区', '辖'),
        _ => ('区', '市'),
    };
}
