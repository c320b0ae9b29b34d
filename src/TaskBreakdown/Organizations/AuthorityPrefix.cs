using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>The class word that the units of a place carry.</summary>
internal static class AuthorityPrefix
{
    private static readonly string[] Words = ["自治区", "省", "兵团", "师市", "市", "州", "盟", "地区", "县", "旗", "区"];

    /// <summary>The prefix of a place's own units: 旗 for 土默特左旗, 州 for 湘西土家族苗族自治州; the level's own word where the place has none.</summary>
    internal static string Of(OrganizationLevel level, string? place)
    {
        string own = PrefixPolicy.Of(level);
        if (place is null || own.Length == 0)
        {
            return own;
        }

        foreach (string word in Words)
        {
            if (place.EndsWith(word, StringComparison.Ordinal) && Fits(level, word))
            {
                return word;
            }
        }

        return own;
    }

    // A county-level city's units carry 市 like those of the city above it.
    private static bool Fits(OrganizationLevel level, string word) =>
        LevelWords.MatchStart(word.AsSpan(), out OrganizationLevel own) == word.Length
        && (own == level || (word == "市" && level is OrganizationLevel.Province or OrganizationLevel.City or OrganizationLevel.County));
}
