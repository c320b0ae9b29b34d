using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Puts the decisions about a cell's members into words.</summary>
internal static class OrganizationExplainer
{
    /// <summary>Explains every member of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="list">What was read from it.</param>
    /// <param name="readings">How each member was read.</param>
    /// <param name="catalog">The caller's catalog.</param>
    /// <param name="authority">Whose document it is.</param>
    internal static ImmutableArray<OrganizationExplanation> Explain(
        string cell, OrganizationList list, IReadOnlyList<MemberReading> readings, OrganizationCatalog catalog, DocumentAuthority authority)
    {
        ImmutableArray<OrganizationExplanation>.Builder explanations = ImmutableArray.CreateBuilder<OrganizationExplanation>(list.Members.Length);
        int end = 0;
        for (int i = 0; i < list.Members.Length; i++)
        {
            var member = new MemberWords(cell, list.Members[i], readings[i], TextSpan.FromBounds(end, list.Members[i].Span.Start));
            explanations.Add(new OrganizationExplanation(list.Members[i], Steps(member, catalog, authority)));
            end = list.Members[i].Span.End;
        }

        return explanations.MoveToImmutable();
    }

    private static ImmutableArray<OrganizationStep> Steps(MemberWords member, OrganizationCatalog catalog, DocumentAuthority authority)
    {
        ImmutableArray<OrganizationStep>.Builder steps = ImmutableArray.CreateBuilder<OrganizationStep>();
        steps.Add(Split(member));
        if (member.Member.Role is { } role)
        {
            steps.Add(new(OrganizationStage.Role, $"'{role}' stands with it"));
        }

        if (member.Reading.HasBorrowedEnding)
        {
            steps.Add(new(OrganizationStage.Head, $"'{member.Member.Text}' takes the ending of a later member of its list"));
        }

        steps.Add(Prefix(member, authority));
        steps.Add(Name(member));
        steps.Add(Kind(member));
        steps.Add(new(OrganizationStage.Level, LevelReason(member)));
        if (catalog.FindCurrent(member.Member.Name, authority.Jurisdiction) is { } entry && entry.Name == member.Member.Name)
        {
            steps.Add(new(OrganizationStage.Catalog, $"the catalog knows it as '{entry.Name}'"));
        }

        return steps.ToImmutable();
    }

    private static OrganizationStep Split(MemberWords member)
    {
        string reason = member.Reading.Piece.Cut switch
        {
            CutRule.CellStart => "the cell begins",
            CutRule.Separator => $"behind {member.Between}",
            CutRule.Blank => "behind a blank, since a whole unit stands before it",
            CutRule.Joiner => $"behind {member.Between}, since both sides are whole units",
            CutRule.RoleWord => $"behind {member.Between}, which gives the member before it its role",
            CutRule.Label => $"behind {member.Between}, which is a label",
            CutRule.NextUnit => "a new prefix or 各 starts behind a whole unit",
            CutRule.OpenEnd => $"behind {member.Between}, which leaves the list open",
            _ => "at a bracket that gives roles",
        };
        string joined = member.Reading.Piece.IsJoined ? "; the separators inside it join class nouns" : "";
        return new(OrganizationStage.Split, reason + joined, member.Gap.IsEmpty ? null : member.Gap);
    }

    private static OrganizationStep Prefix(MemberWords member, DocumentAuthority authority) => member.Reading.Prefix switch
    {
        PrefixOrigin.Written => new(OrganizationStage.Prefix, $"'{member.WrittenPrefix}' is written", member.SpanOf(0, member.Reading.PrefixLength)),
        PrefixOrigin.PrecedingMember => new(OrganizationStage.Prefix, $"'{member.CanonicalPrefix}' is that of the nearest member before it"),
        PrefixOrigin.Document => new(OrganizationStage.Prefix, $"'{member.CanonicalPrefix}' is that of the document, whose level is {authority.Level.ToString().ToLowerInvariant()}"),
        PrefixOrigin.NotKnown => new(OrganizationStage.Prefix, "none: neither the cell nor the document has one to give"),
        _ => new(OrganizationStage.Prefix, "none: a name like this carries none"),
    };

    private static OrganizationStep Name(MemberWords member)
    {
        string written = member.WrittenBody;
        string canonical = member.CanonicalBody;
        string reason = member.Member.IsCollective ? "a class of units keeps its words"
            : written == canonical ? "the name is full already"
            : $"'{written}' stands for '{canonical}'";
        string others = member.Member.Alternatives.IsDefaultOrEmpty ? "" : $"; or {string.Join(", ", member.Member.Alternatives)}";
        string suggestion = member.Member.Suggestion is { } near ? $"; perhaps a slip for {near}" : "";
        return new(OrganizationStage.Name, reason + others + suggestion, member.Member.Span);
    }

    private static OrganizationStep Kind(MemberWords member)
    {
        int ending = UnitEndings.Match(member.Written.AsSpan(), out _);
        TextSpan? span = ending > 0 ? member.SpanOf(member.Written.Length - ending, ending) : null;
        string endingWord = ending > 0 ? member.Written.Substring(member.Written.Length - ending) : member.BorrowedEnding;
        string reason = member.Reading.Kind switch
        {
            KindRule.Ending => $"it ends in '{endingWord}'",
            KindRule.PartyCommittee => "委 stands right after its level",
            KindRule.Congress => "it is an organ of 人大 or 政协",
            KindRule.CentralBank => "it is the central bank or a branch of it",
            KindRule.OfficeOfCommand => "it is the office of a command or leading group",
            KindRule.ShortForm => "the table of short forms says so",
            KindRule.National => "it is a body of the nation",
            KindRule.InternalOffice => "it is an office inside one body",
            KindRule.Area => "the area stands for its government",
            KindRule.ClassNoun => "by its first class noun",
            _ => "nothing in the name tells",
        };
        return new(OrganizationStage.Kind, $"{Lower(member.Member.Kind)}: {reason}", span);
    }

    private static string LevelReason(MemberWords member)
    {
        string reason = member.Reading.Level switch
        {
            LevelRule.Kind => "by its kind",
            LevelRule.YouthLeague => "the level stands inside the name",
            LevelRule.National => "by the word for the whole country",
            LevelRule.Prefix when member.WrittenPrefix.Length == 0 => "by the class word of its name",
            LevelRule.Prefix => $"by its prefix '{member.WrittenPrefix}'",
            LevelRule.Area => "by the area it serves",
            LevelRule.PlaceInName => "by the class word of the place in its name",
            LevelRule.ProperName => "a proper name without class word tells none",
            LevelRule.PrecedingMember => "by the prefix of the member before it",
            LevelRule.Document => "by the document",
            LevelRule.ClassNoun => "by its first class noun",
            _ => "neither name nor document tells",
        };
        string level = member.Member.Level.ToString();
        return $"{char.ToLowerInvariant(level[0])}{level.Substring(1)}: {reason}";
    }

    private static string Lower(OrganizationKind kind)
    {
        string word = kind.ToString();
        return char.ToLowerInvariant(word[0]) + word.Substring(1);
    }
}
