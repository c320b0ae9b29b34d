using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Reads whose a title, an issuing body or a signature is from the places in front of it.</summary>
/// <remarks>chain = { place class-word } then the body, the year or what the title is about.</remarks>
internal static class PlaceChainReader
{
    // 克孜勒苏柯尔克孜自治州: no place in use has a longer name before its class word.
    private const int LongestPlace = 12;

    /// <summary>Reads the chain at an offset.</summary>
    /// <param name="text">The text, folded, without blanks.</param>
    /// <param name="start">Where it may start.</param>
    /// <param name="chain">The places.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out PlaceChain chain)
    {
        chain = default;
        // 全市 and 我市 say which level speaks, and name no place.
        int own = start + (start < text.Length && text[start] is '全' or '我' or '本' ? 1 : 0);
        bool isMunicipal = false;
        while (TryReadPlace(text, own, out int word, out int length, out OrganizationLevel level))
        {
            int end = word + length;
            bool isBelow = chain.End > 0 && level == chain.Level;
            ReadOnlySpan<char> place = text.Slice(own, end - own);
            isMunicipal |= LevelWords.IsMunicipality(place);
            (OrganizationLevel found, bool isSure) = LevelOf(place, level, isBelow);
            chain = new PlaceChain(start, own, end, word, found, isMunicipal, isSure);
            own = end;
        }

        return chain.End > start && MayFollow(text.Slice(chain.End), chain.NamesPlace);
    }

    private static (OrganizationLevel Level, bool IsSure) LevelOf(ReadOnlySpan<char> place, OrganizationLevel level, bool isBelowCity)
    {
        if (level != OrganizationLevel.City || place[place.Length - 1] != '市')
        {
            return (level, true);
        }

        if (LevelWords.IsMunicipality(place))
        {
            return (OrganizationLevel.Province, true);
        }

        return isBelowCity ? (OrganizationLevel.County, true)
            : CityNames.TryFind(place.Slice(0, place.Length - 1), out OrganizationLevel known) ? (known, true)
            : (level, false);
    }

    // The first class word behind which something sensible follows ends the place: 杭州|市, not 杭|州.
    private static bool TryReadPlace(ReadOnlySpan<char> text, int start, out int word, out int length, out OrganizationLevel level)
    {
        length = 0;
        level = OrganizationLevel.Unknown;
        word = start;
        if (StartsCorps(text, start))
        {
            (word, length, level) = (start + LevelWords.Corps.Length - 2, 2, OrganizationLevel.Province);
            return true;
        }

        for (int last = Math.Min(text.Length, start + LongestPlace); word < last; word++)
        {
            if (!IsPartOfPlace(text.Slice(word)))
            {
                return false;
            }

            length = MatchClassWord(text, start, word, out level);
            if (length > 0 && (MayFollow(text.Slice(word + length), word > start) || (word > start && IsPlaceAhead(text, word + length))))
            {
                return true;
            }
        }

        return false;
    }

    // 经济 breaks a title, but not in 经济技术开发区.
    private static bool IsPartOfPlace(ReadOnlySpan<char> rest) =>
        char.IsLetter(rest[0]) && (TitleBreaks.MatchStart(rest) == 0 || TitleBreaks.MatchZone(rest) > 0);

    private static bool StartsCorps(ReadOnlySpan<char> text, int start) =>
        start < text.Length && text.Slice(start).StartsWith(LevelWords.Corps.AsSpan());

    // 宁波市|北仑区: a class word farther on, but not right behind, where it ends the same name (景德镇|市).
    private static bool IsPlaceAhead(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length && i < start + LongestPlace; i++)
        {
            if (!IsPartOfPlace(text.Slice(i)))
            {
                return false;
            }

            if (MatchClassWord(text, start, i, out _) > 0)
            {
                return i > start;
            }
        }

        return false;
    }

    private static int MatchClassWord(ReadOnlySpan<char> text, int start, int word, out OrganizationLevel level)
    {
        ReadOnlySpan<char> rest = text.Slice(word);
        int zone = TitleBreaks.MatchZone(rest);
        if (zone > 0)
        {
            level = LevelWords.IsNewDistrict(text.Slice(start, word - start + zone)) ? OrganizationLevel.District : OrganizationLevel.DevelopmentZone;
            return zone;
        }

        int length = LevelWords.MatchStart(rest, out level);
        bool isPartOfName = level == OrganizationLevel.City && length == 1 && rest[0] == '州' && word - start < 2;
        return length > 0 && !isPartOfName && !LevelWords.IsFalseStart(rest) && !LevelWords.IsFalseEnd(text.Slice(start), word - start) ? length : 0;
    }

    private static bool MayFollow(ReadOnlySpan<char> rest, bool namesPlace) =>
        rest.IsEmpty || !char.IsLetter(rest[0]) || StartsOrgan(rest) || (namesPlace && TitleBreaks.MatchStart(rest) > 0) || TitleBreaks.MatchSubject(rest) > 0;

    private static bool StartsOrgan(ReadOnlySpan<char> rest) => UnitStarts.IsMatch(rest) && !TitleBreaks.IsTopic(rest);
}
