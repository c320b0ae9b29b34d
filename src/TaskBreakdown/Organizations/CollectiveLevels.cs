using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Kind and level of a collective: by its prefix or its first class noun, else by the document.</summary>
internal static class CollectiveLevels
{
    /// <summary>The kind of a collective's members.</summary>
    internal static OrganizationKind KindOf(ReadOnlySpan<char> name, LevelPrefix prefix, ClassNoun noun, UnitContext context) =>
        noun.Kind == OrganizationKind.Department
        && (prefix.Form == LevelPrefixForm.National || (prefix.Length == 0 && context.Level == OrganizationLevel.National && noun.Level == OrganizationLevel.Unknown))
            ? OrganizationKind.Ministry
            : noun.Kind;

    /// <summary>The level of a collective's members.</summary>
    internal static OrganizationLevel LevelOf(ReadOnlySpan<char> name, LevelPrefix prefix, ClassNoun noun, UnitContext context)
    {
        if (noun.Kind == OrganizationKind.VillageOrCommunity)
        {
            return OrganizationLevel.Unknown;
        }

        if (noun.Level != OrganizationLevel.Unknown)
        {
            return IsCityBelowCity(name, noun, context) ? OrganizationLevel.County : noun.Level;
        }

        if (prefix.Length > 0)
        {
            return LevelReader.OfPrefix(prefix, name, context);
        }

        return noun.Kind == OrganizationKind.Enterprise ? OrganizationLevel.Unknown : context.Level;
    }

    // 各市(区) of a city's document are its county-level cities.
    private static bool IsCityBelowCity(ReadOnlySpan<char> name, ClassNoun noun, UnitContext context)
    {
        int city = name.IndexOf('市');
        return noun.Level == OrganizationLevel.City
            && context.Level is OrganizationLevel.City or OrganizationLevel.County
            && city >= 0 && name.IndexOf("地".AsSpan()) < 0 && name.IndexOf("州".AsSpan()) < 0 && name.IndexOf("盟".AsSpan()) < 0;
    }
}
