using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Reads the prefix of a name: the words before what the body does.</summary>
/// <remarks>
/// 市 in 市场监管局 is no prefix, and 区 in 园区管委会 is none: a class word counts at the start of a name unless it begins
/// another word, and behind a place name only where a generic name follows.
/// </remarks>
internal static class LevelPrefixReader
{
    // The longest names of places in use (with their city before them) stay below this.
    private const int LongestPlace = 20;

    private static readonly string[] OwnersOfBranches = ["银行", "人行", "公司", "集团", "国网", "局", "大学", "学院"];

    /// <summary>The prefix of a name.</summary>
    /// <param name="name">The name, folded, without blanks.</param>
    internal static LevelPrefix Read(ReadOnlySpan<char> name)
    {
        int national = LevelWords.MatchNational(name);
        if (national > 0)
        {
            return new(national, OrganizationLevel.National, LevelPrefixForm.National);
        }

        if (YouthLeague.IsMatch(name, out _))
        {
            return LevelPrefix.None;
        }

        LevelPrefix bare = ReadBare(name);
        LevelPrefix zone = ReadZone(name, bare.Length);
        if (zone.Length > 0)
        {
            return zone;
        }

        return bare.Length > 0 ? bare : ReadPlace(name);
    }

    /// <summary>The prefix of a name that starts with a class word: 区, 自治区, 全市.</summary>
    internal static LevelPrefix ReadBare(ReadOnlySpan<char> name)
    {
        int skip = name.Length > 0 && name[0] == '全' ? 1 : 0;
        ReadOnlySpan<char> text = name.Slice(skip);
        int length = LevelWords.MatchStart(text, out OrganizationLevel level);
        if (length == 0 || length == text.Length || LevelWords.IsFalseStart(text))
        {
            return LevelPrefix.None;
        }

        // Names of places begin with the others more often than departments do: 镇江, 师宗, 乡宁.
        bool isSure = text[0] is '省' or '市' or '州' or '盟' or '县' or '区' or '旗' or '自' or '地' or '行' or '兵';
        return isSure || UnitStarts.IsMatch(text.Slice(length))
            ? new(skip + length, level, LevelPrefixForm.Bare)
            : LevelPrefix.None;
    }

    private static LevelPrefix ReadZone(ReadOnlySpan<char> name, int start)
    {
        int end = Math.Min(name.Length - 1, start + LongestPlace);
        for (int i = start + 2; i <= end; i++)
        {
            if (name[i - 1] is '区' or '园' or '城' or '会' && IsZone(name.Slice(start, i - start)) && UnitStarts.IsMatch(name.Slice(i)))
            {
                return new(i, OrganizationLevel.DevelopmentZone, LevelPrefixForm.Zone);
            }
        }

        return LevelPrefix.None;
    }

    private static bool IsZone(ReadOnlySpan<char> name) =>
        UnitEndings.Match(name, out OrganizationKind kind) > 0
        && kind == OrganizationKind.AdministrativeCommittee
        && !LevelWords.IsNewDistrict(name);

    private static LevelPrefix ReadPlace(ReadOnlySpan<char> name)
    {
        int end = Math.Min(name.Length, LongestPlace);
        for (int i = 1; i < end; i++)
        {
            int length = LevelWords.MatchStart(name.Slice(i), out OrganizationLevel level);
            if (length == 0 || i < ShortestPlace(name[i]) || LevelWords.IsFalseEnd(name, i) || LevelWords.IsFalseStart(name.Slice(i)))
            {
                continue;
            }

            ReadOnlySpan<char> rest = name.Slice(i + length);
            if (UnitStarts.IsMatch(rest) || (rest.IsEmpty && !IsZone(name)))
            {
                return HoldsUnit(name.Slice(0, i)) ? LevelPrefix.None : new(i + length, LevelOfPlace(name.Slice(0, i + length), level), LevelPrefixForm.Place);
            }

            i += length - 1;
        }

        return LevelPrefix.None;
    }

    // 沁县 and 城区 exist, but the 州 of 江州 is a part of its name.
    private static int ShortestPlace(char classWord) => classWord is '县' or '区' or '镇' or '乡' ? 1 : 2;

    // 人民银行江州市 is no place.
    private static bool HoldsUnit(ReadOnlySpan<char> place)
    {
        foreach (string word in OwnersOfBranches)
        {
            if (place.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static OrganizationLevel LevelOfPlace(ReadOnlySpan<char> place, OrganizationLevel level) =>
        LevelWords.IsMunicipality(place) ? OrganizationLevel.Province : level;
}
