using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Joins again what the separators inside one member cut: 各镇、街道; 市、区有关部门; 台、港、澳办.</summary>
internal static class PieceMerger
{
    private const int LongestJoined = 48;

    private static readonly StartWords Enumerations = new("台、港、澳办", "港、澳、台办", "港澳、台办", "民族、宗教局", "民族、宗教委", "民族、宗教事务局", "民族、宗教事务委员会");

    // What stands behind a separator in one of them.
    private static readonly StartWords Parts = new("港", "澳", "台", "宗");

    private static readonly StartWords Zones = new("开发区", "高新区", "经开区", "新区", "示范区", "度假区", "保税区", "综保区", "自贸区", "旅游区", "合作区", "试验区");

    /// <summary>Joins pieces in place.</summary>
    /// <returns>The pieces that are left.</returns>
    internal static Span<CellPiece> Merge(FoldedCell cell, Span<CellPiece> pieces)
    {
        int kept = 0;
        foreach (ref readonly CellPiece piece in pieces)
        {
            if (kept > 0 && Joins(cell, pieces[kept - 1], piece))
            {
                ref CellPiece last = ref pieces[kept - 1];
                last = last with { End = piece.End, Role = last.Role ?? piece.Role, IsJoined = true };
            }
            else
            {
                pieces[kept++] = piece;
            }
        }

        return pieces.Slice(0, kept);
    }

    private static bool Joins(FoldedCell cell, in CellPiece left, in CellPiece right)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (right.End - left.Start > LongestJoined || !AreNeighbours(text, left, right))
        {
            return false;
        }

        ReadOnlySpan<char> first = text.Slice(left.Start, left.End - left.Start);
        ReadOnlySpan<char> second = text.Slice(right.Start, right.End - right.Start);
        return (cell.Holds(CellCharacter.StartsHead) && JoinsNouns(first, second)) || JoinsLevels(first, second) || JoinsEnumeration(text.Slice(left.Start, right.End - left.Start), first, second);
    }

    // Only a separator, a joiner or blanks may have stood between them, no role and no bracket.
    private static bool AreNeighbours(ReadOnlySpan<char> text, in CellPiece left, in CellPiece right)
    {
        foreach (char character in text.Slice(left.End, right.Start - left.End))
        {
            if (!CellFolding.IsBlank(character) && character is not ('、' or ',' or '和' or '及' or '与' or '以'))
            {
                return false;
            }
        }

        return true;
    }

    // 各镇、街道 and 各有关部门、单位, but not 各县区、开发区: a bare zone is one body.
    private static bool JoinsNouns(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        CollectiveReader.IsHeadWithNouns(first)
        && CollectiveReader.IsBareNouns(second)
        && !IsOneZone(second)
        && !IsOneBody(second);

    // 市法院 and 镇派出所 are made of class nouns and are one body each; 县人民政府 and 街道办事处 go on with 各.
    private static bool IsOneBody(ReadOnlySpan<char> noun)
    {
        int area = LevelWords.MatchStart(noun, out _);
        if (UnitEndings.Match(noun, out OrganizationKind kind) > 0
            && kind is OrganizationKind.GovernmentOffice or OrganizationKind.Court or OrganizationKind.Procuratorate or OrganizationKind.PartyOrgan)
        {
            return true;
        }

        return area > 0 && ClassNouns.MatchStart(noun.Slice(area), out ClassNoun next) > 0
            && next.Kind is not (OrganizationKind.Government or OrganizationKind.Town or OrganizationKind.Subdistrict
                or OrganizationKind.VillageOrCommunity or OrganizationKind.AdministrativeCommittee);
    }

    // 开发区管委会 and 市高新区 are each one body; only 园区 and 功能区 are classes by themselves.
    private static bool IsOneZone(ReadOnlySpan<char> noun)
    {
        int area = LevelWords.MatchStart(noun, out OrganizationLevel level);
        ReadOnlySpan<char> zone = noun.Slice(level is OrganizationLevel.Town or OrganizationLevel.Subdistrict ? 0 : area);
        return Zones.MatchStart(zone) > 0 || (zone.Length < noun.Length && IsZone(zone));
    }

    private static bool IsZone(ReadOnlySpan<char> noun) =>
        UnitEndings.Match(noun, out OrganizationKind kind) > 0 && kind == OrganizationKind.AdministrativeCommittee;

    // 市、区有关部门
    private static bool JoinsLevels(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        LevelWords.MatchStart(first, out OrganizationLevel level) == first.Length
        && level is not (OrganizationLevel.Town or OrganizationLevel.Subdistrict)
        && LevelWords.MatchStart(second, out _) > 0;

    private static bool JoinsEnumeration(ReadOnlySpan<char> joined, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Parts.MatchStart(second) > 0
        && (Enumerations.HoldsStart(joined) || Enumerations.HoldsStart(joined.Slice(LevelPrefixReader.ReadBare(first).Length)));
}
