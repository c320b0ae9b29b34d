using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Tells the kind of a single body from its name; the closed list's first rule that fits decides.</summary>
internal static class KindReader
{
    private static readonly EndWords NotPartyOrgans = new("党校", "行政学院", "社会主义学院", "日报社", "报社", "广播电视总台", "融媒体中心");

    /// <summary>The kind of a body.</summary>
    /// <param name="name">The name, folded, without its bracket.</param>
    /// <param name="prefix">Its prefix.</param>
    /// <param name="unit">What stands behind the prefix.</param>
    /// <param name="documentLevel">Level of the document.</param>
    internal static KindDecision Read(ReadOnlySpan<char> name, LevelPrefix prefix, scoped UnitBody unit, OrganizationLevel documentLevel)
    {
        ReadOnlySpan<char> body = unit.Text;
        int ending = UnitEndings.MatchOffice(name, out OrganizationKind kind);
        if (IsOfCommittee(body, prefix) && !NotPartyOrgans.IsMatch(name))
        {
            return new(OrganizationKind.PartyOrgan, KindRule.PartyCommittee);
        }

        if (IsCongress(body))
        {
            return new(OrganizationKind.Congress, KindRule.Congress);
        }

        if (IsAgencyOfBank(name))
        {
            // 人民银行 in a local document is its branch there.
            bool isHead = documentLevel == OrganizationLevel.National && !IsLocal(name);
            return new(isHead ? OrganizationKind.Ministry : OrganizationKind.VerticalAgency, KindRule.CentralBank);
        }

        if (kind == OrganizationKind.Department && IsOfficeOfCommand(body))
        {
            return new(OrganizationKind.CommandOrLeadingGroup, KindRule.OfficeOfCommand);
        }

        return kind switch
        {
            OrganizationKind.Unknown => ReadArea(prefix),
            OrganizationKind.Government => new(ReadGovernment(prefix), KindRule.Ending),
            OrganizationKind.InternalOffice => new(ReadOffice(body, prefix), KindRule.Ending),
            OrganizationKind.Department => ReadDepartment(unit, prefix, documentLevel),
            OrganizationKind.VerticalAgency when IsMinistry(name, prefix, documentLevel) => new(OrganizationKind.Ministry, KindRule.National),
            _ => new(kind, ending > 0 ? KindRule.Ending : KindRule.None),
        };
    }

    private static bool IsMinistry(ReadOnlySpan<char> name, LevelPrefix prefix, OrganizationLevel documentLevel) =>
        IsNational(prefix, documentLevel) && !IsLocal(name);

    // 县委巡察办; 中央网信办.
    private static bool IsOfCommittee(ReadOnlySpan<char> body, LevelPrefix prefix) =>
        prefix.Form switch
        {
            LevelPrefixForm.Bare or LevelPrefixForm.Place => body.Length > 0 && body[0] == '委' && !body.StartsWith("委员会".AsSpan()),
            LevelPrefixForm.Zone => body.StartsWith("党工委".AsSpan()),
            LevelPrefixForm.National => UnitEndings.Match(body, out OrganizationKind kind) > 0 && kind == OrganizationKind.PartyOrgan,
            _ => false,
        };

    private static bool IsCongress(ReadOnlySpan<char> body) =>
        body.StartsWith("人大".AsSpan()) || body.StartsWith("政协".AsSpan()) || body.StartsWith("人民代表大会".AsSpan())
        || body.StartsWith("人民政治协商".AsSpan());

    // 人民银行江州市分行 is no company.
    private static bool IsAgencyOfBank(ReadOnlySpan<char> name) =>
        name.StartsWith("人民银行".AsSpan()) || name.StartsWith("人行".AsSpan()) || name.StartsWith("中国人民银行".AsSpan());

    // 森防指办公室, 工作专班办: the office is of the kind of what it serves.
    private static bool IsOfficeOfCommand(ReadOnlySpan<char> body)
    {
        int office = body.EndsWith("办公室".AsSpan()) ? 3 : body.EndsWith("办".AsSpan()) ? 1 : 0;
        return office > 0 && UnitEndings.Match(body.Slice(0, body.Length - office), out OrganizationKind owner) > 1 && owner == OrganizationKind.CommandOrLeadingGroup;
    }

    private static KindDecision ReadArea(LevelPrefix prefix) => prefix.Form switch
    {
        LevelPrefixForm.Place => new(ReadGovernment(prefix), KindRule.Area),
        _ => default,
    };

    private static OrganizationKind ReadGovernment(LevelPrefix prefix) => prefix.Level switch
    {
        OrganizationLevel.Town => OrganizationKind.Town,
        OrganizationLevel.Subdistrict => OrganizationKind.Subdistrict,
        _ => OrganizationKind.Government,
    };

    // 市政府研究室 is a department; 财务室 and 政策法规处 are inside one. 市环卫处 serves a city.
    private static OrganizationKind ReadOffice(ReadOnlySpan<char> body, LevelPrefix prefix)
    {
        bool isOwned = prefix.Form is LevelPrefixForm.Bare or LevelPrefixForm.Place
            && prefix.Level is not (OrganizationLevel.Town or OrganizationLevel.Subdistrict);
        return body[body.Length - 1] switch
        {
            '室' when isOwned && !body.EndsWith("科室".AsSpan()) && !body.EndsWith("办公室".AsSpan()) => OrganizationKind.Department,
            '处' when isOwned => OrganizationKind.Institution,
            _ => OrganizationKind.InternalOffice,
        };
    }

    private static KindDecision ReadDepartment(scoped UnitBody unit, LevelPrefix prefix, OrganizationLevel documentLevel)
    {
        if (IsNational(prefix, documentLevel))
        {
            return new(OrganizationKind.Ministry, KindRule.National);
        }

        if (BodyKinds.TryFind(unit, prefix.Level, out OrganizationKind kind))
        {
            return new(kind, KindRule.ShortForm);
        }

        ReadOnlySpan<char> body = unit.Text;
        OrganizationLevel level = prefix.Length > 0 ? prefix.Level : documentLevel;
        bool isSmall = level is OrganizationLevel.Town or OrganizationLevel.Subdistrict;
        bool isOffice = body[body.Length - 1] == '办' || body.EndsWith("办公室".AsSpan());
        return isOffice && (isSmall || body.Length == 3 && body.EndsWith("办公室".AsSpan()) && prefix.Length == 0)
            ? new(OrganizationKind.InternalOffice, KindRule.InternalOffice)
            : new(OrganizationKind.Department, KindRule.Ending);
    }

    private static bool IsNational(LevelPrefix prefix, OrganizationLevel documentLevel) =>
        prefix.Form == LevelPrefixForm.National || (prefix.Length == 0 && documentLevel == OrganizationLevel.National);

    // 国家统计局江州调查队, 国家税务总局江州市税务局
    private static bool IsLocal(ReadOnlySpan<char> name) => name.IndexOf("总局".AsSpan()) is >= 0 and var index && index < name.Length - 2
        || name.EndsWith("调查队".AsSpan()) || name.EndsWith("调查总队".AsSpan()) || name.EndsWith("行".AsSpan()) && !name.EndsWith("银行".AsSpan());
}
