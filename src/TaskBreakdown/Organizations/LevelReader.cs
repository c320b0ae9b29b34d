using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Tells the level of a body from its kind, its prefix, the places in its name and the document's level.</summary>
internal static class LevelReader
{
    private static readonly StartWords ZoneAreas = new("经开", "高新", "开发区", "新区", "综保", "保税", "度假", "园区", "经济开发", "经济技术开发", "示范区", "自贸");

    /// <summary>What a 市 is: a city, a county-level city in a county's document, a municipality in a province's.</summary>
    internal static OrganizationLevel OfPrefix(LevelPrefix prefix, ReadOnlySpan<char> name, UnitContext context)
    {
        if (prefix.Level != OrganizationLevel.City || prefix.Length == 0 || name[prefix.Length - 1] != '市' || name.StartsWith("师市".AsSpan()))
        {
            return prefix.Level;
        }

        return context.Level switch
        {
            OrganizationLevel.County => OrganizationLevel.County,
            OrganizationLevel.Province when prefix.Form == LevelPrefixForm.Bare && !context.NamesProvince => OrganizationLevel.Province,
            _ => OrganizationLevel.City,
        };
    }

    /// <summary>The level of a single body, before a prefix is restored.</summary>
    /// <returns>The level; null where only the restored prefix or the document can tell.</returns>
    internal static LevelDecision Read(ReadOnlySpan<char> name, LevelPrefix prefix, OrganizationKind kind, UnitContext context)
    {
        if (OfKind(kind) is { } fixedLevel)
        {
            return new(fixedLevel, LevelRule.Kind);
        }

        if (kind == OrganizationKind.BranchBureau && ReadArea(name, prefix, context) is { } area)
        {
            return new(area, LevelRule.Area);
        }

        if (YouthLeague.IsMatch(name, out OrganizationLevel inside))
        {
            bool isCountyCity = inside == OrganizationLevel.City && context.Level == OrganizationLevel.County;
            return new(isCountyCity ? OrganizationLevel.County : inside, LevelRule.YouthLeague);
        }

        if (prefix.Form == LevelPrefixForm.National && kind is not (OrganizationKind.VerticalAgency or OrganizationKind.Enterprise))
        {
            return new(OrganizationLevel.National, LevelRule.National);
        }

        if (prefix.Length > 0 && prefix.Form != LevelPrefixForm.National)
        {
            return prefix.Form == LevelPrefixForm.Zone && kind == OrganizationKind.CommandOrLeadingGroup
                ? LevelDecision.Open
                : new(OfPrefix(prefix, name, context), LevelRule.Prefix);
        }

        return ReadPlaceInside(name, kind, context);
    }

    private static OrganizationLevel? OfKind(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Subdistrict => OrganizationLevel.Subdistrict,
        OrganizationKind.Town => OrganizationLevel.Town,
        OrganizationKind.AdministrativeCommittee => OrganizationLevel.DevelopmentZone,
        OrganizationKind.VillageOrCommunity => OrganizationLevel.Unknown,
        OrganizationKind.Ministry => OrganizationLevel.National,
        _ => null,
    };

    // 市公安局经开分局 serves a zone, 市生态环境局江北区分局 a district, 北岸分局 an area that nothing tells about.
    private static OrganizationLevel? ReadArea(ReadOnlySpan<char> name, LevelPrefix prefix, UnitContext context)
    {
        if (!name.EndsWith("分局".AsSpan()))
        {
            return null;
        }

        ReadOnlySpan<char> head = name.Slice(0, name.Length - 2);
        int owner = head.LastIndexOf('局') + 1;
        ReadOnlySpan<char> area = head.Slice(Math.Max(owner, owner == 0 ? prefix.Length : 0));
        if (!area.IsEmpty && (ZoneAreas.MatchStart(area) > 0 || EndsInZone(area)))
        {
            return OrganizationLevel.DevelopmentZone;
        }

        if (area.IsEmpty || UnitStarts.StartsWithFunction(area))
        {
            return null;
        }

        int zone = ZoneAreaInside(area);
        return zone > 0 ? OrganizationLevel.DevelopmentZone : ReadClassWord(area, context) ?? OrganizationLevel.Unknown;
    }

    private static bool EndsInZone(ReadOnlySpan<char> area) =>
        UnitEndings.Match(area, out OrganizationKind kind) > 0 && kind == OrganizationKind.AdministrativeCommittee;

    private static int ZoneAreaInside(ReadOnlySpan<char> area)
    {
        for (int i = 1; i < area.Length; i++)
        {
            if (ZoneAreas.MatchStart(area.Slice(i)) is > 0 and int length && i + length == area.Length)
            {
                return i;
            }
        }

        return 0;
    }

    // 人民银行江州市分行: the class word in the name decides; without one the level stays open.
    private static LevelDecision ReadPlaceInside(ReadOnlySpan<char> name, OrganizationKind kind, UnitContext context)
    {
        // 江州海关 and 江州职业技术学院 begin with a proper name, 人民医院 does not.
        bool mayBeProper = kind is OrganizationKind.VerticalAgency or OrganizationKind.Institution or OrganizationKind.Military;
        if (kind != OrganizationKind.Enterprise && (!mayBeProper || UnitStarts.IsMatch(name)))
        {
            return LevelDecision.Open;
        }

        return ReadClassWord(name, context) is { } level
            ? new(level, LevelRule.PlaceInName)
            : new(OrganizationLevel.Unknown, LevelRule.ProperName);
    }

    private static OrganizationLevel? ReadClassWord(ReadOnlySpan<char> name, UnitContext context)
    {
        OrganizationLevel? found = null;
        for (int i = 1; i < name.Length; i++)
        {
            if (LevelWords.MatchStart(name.Slice(i), out OrganizationLevel level) > 0
                && name[i] is '省' or '市' or '县' or '区' or '旗' or '自' or '地'
                && !LevelWords.IsFalseEnd(name, i) && !LevelWords.IsFalseStart(name.Slice(i)))
            {
                found = level == OrganizationLevel.City && context.Level == OrganizationLevel.County ? OrganizationLevel.County : level;
            }
        }

        return found;
    }
}
