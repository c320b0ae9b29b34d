using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Which names get the prefix restored that a list or a whole document leaves out.</summary>
internal static class PrefixPolicy
{
    private static readonly StartWords NeverBare = new("海关", "海事局", "海事处", "党委", "党工委", "党组", "党总支", "人民银行", "人行", "部队", "驻军", "党校", "工委");

    private static readonly StartWords WithoutCommittee = new("纪委", "监委", "文明办", "纪检", "监察", "纪律");

    /// <summary>Whether a name without a prefix gets one.</summary>
    internal static bool IsRestored(OrganizationKind kind, ReadOnlySpan<char> name) => !IsHeadOffice(name) && kind switch
    {
        OrganizationKind.MassOrganization => !YouthLeague.IsMatch(name, out _),
        OrganizationKind.Department or OrganizationKind.GovernmentOffice or OrganizationKind.Court
            or OrganizationKind.Procuratorate or OrganizationKind.Congress or OrganizationKind.PartyOrgan => NeverBare.MatchStart(name) == 0,
        OrganizationKind.VerticalAgency or OrganizationKind.Institution or OrganizationKind.Military => NeverBare.MatchStart(name) == 0 && UnitStarts.IsMatch(name),
        _ => false,
    };

    // 税务总局 and 海关总署 are the nation's, whatever stands before them.
    private static bool IsHeadOffice(ReadOnlySpan<char> name) => name.EndsWith("总局".AsSpan()) || name.EndsWith("总署".AsSpan());

    /// <summary>Whether the committee is restored along with the prefix: 组织部 is 区委组织部, but 纪委 is 区纪委.</summary>
    internal static bool TakesCommittee(OrganizationKind kind, ReadOnlySpan<char> name) =>
        kind == OrganizationKind.PartyOrgan && WithoutCommittee.MatchStart(name) == 0;

    /// <summary>The prefix a document of a level gives; empty where it gives none.</summary>
    internal static string Of(OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => "省",
        OrganizationLevel.City => "市",
        OrganizationLevel.County => "县",
        OrganizationLevel.District => "区",
        _ => string.Empty,
    };
}
