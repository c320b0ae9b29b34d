using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Expands what stands behind the level prefix to the form of its level: 卫健局 to 卫生健康局, 发改委 to 发展和改革委员会.</summary>
/// <remarks>The ending stays: a bureau never becomes a commission. A name that is no short form stays as it is.</remarks>
internal static class NameExpander
{
    /// <summary>Writes the full form of a body.</summary>
    /// <param name="body">The name without its prefix.</param>
    /// <param name="level">Level of the body.</param>
    /// <param name="isMunicipal">Whether the level is that of a municipality or of its district.</param>
    /// <param name="name">Receives the full form; may hold a prefix already.</param>
    internal static void Expand(scoped UnitBody body, OrganizationLevel level, bool isMunicipal, ref NameBuilder name)
    {
        ReadOnlySpan<char> text = body.Text;
        if (text.IsEmpty || IsCommitteeItself(text))
        {
            name.Append(text);
            return;
        }

        if (text.Length > 1 && text[0] == '委' && text[1] != '员')
        {
            // 市委农办: the committee's organs have readings of their own.
            name.Append("委");
            ExpandBehindPrefix(UnitBody.Of(text.Slice(1)), level, isMunicipal, isParty: true, ref name);
            return;
        }

        ExpandBehindPrefix(body, level, isMunicipal, isParty: false, ref name);
    }

    /// <summary>Writes the full form of a body behind a prefix that is written already, 委 included.</summary>
    internal static void ExpandBehindPrefix(scoped UnitBody body, OrganizationLevel level, bool isMunicipal, bool isParty, ref NameBuilder name)
    {
        if (!body.Bodies.IsEmpty && !IsZoneName(body.Bodies[0]))
        {
            name.Append(body.Bodies[0].Full);
        }
        else if (!TryExpandStem(body, level, isMunicipal, isParty, ref name)
            && !TryExpandOwner(body.Text, level, isMunicipal, ref name)
            && !TryExpandStart(body.Text, ref name))
        {
            ExpandEnding(body.Text, ref name);
        }
    }

    private static bool TryExpandStem(scoped UnitBody body, OrganizationLevel level, bool isMunicipal, bool isParty, ref NameBuilder name)
    {
        if (body.Stem.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<StemAbbreviation> rows = body.Stems.IsEmpty ? DroppedJoiners.Table.Find(body.Stem) : body.Stems;
        int row = StemReader.Choose(rows, level, isMunicipal, isParty, body.Ending);
        if (row < 0)
        {
            return false;
        }

        name.Append(rows[row].Full);
        name.Append(body.FullEnding);
        return true;
    }

    // 住建局质监站: the department before its own station.
    private static bool TryExpandOwner(scoped ReadOnlySpan<char> body, OrganizationLevel level, bool isMunicipal, ref NameBuilder name)
    {
        int cut = body.IndexOfAny('局', '厅') + 1;
        if (cut == 0 || cut >= body.Length || !TryExpandStem(UnitBody.Of(body.Slice(0, cut)), level, isMunicipal, isParty: false, ref name))
        {
            return false;
        }

        name.Append(body.Slice(cut));
        return true;
    }

    private static bool TryExpandStart(scoped ReadOnlySpan<char> body, ref NameBuilder name)
    {
        int length = BodyStarts.All.MatchStart(body, out string? full);
        if (length == 0 || length == body.Length || body.StartsWith(full.AsSpan()))
        {
            return false;
        }

        name.Append(full!);
        ExpandEnding(body.Slice(length), ref name);
        return true;
    }

    // 经开区 stays as written: its long form differs from zone to zone. 管委会 does not.
    private static bool IsZoneName(in BodyAbbreviation row) =>
        row.Kind == OrganizationKind.AdministrativeCommittee && row.Short[row.Short.Length - 1] == '区';

    // 区委 and 团区委 are names, not short forms.
    private static bool IsCommitteeItself(ReadOnlySpan<char> body) =>
        body.SequenceEqual("委".AsSpan()) || YouthLeague.IsMatch(body, out _);

    private static void ExpandEnding(scoped ReadOnlySpan<char> body, ref NameBuilder name)
    {
        int length = BodyStarts.Endings.MatchEnd(body, out string? full);
        if (length == 0 || body.EndsWith(full.AsSpan()))
        {
            name.Append(body);
            return;
        }

        name.Append(body.Slice(0, body.Length - length));
        name.Append(full!);
    }
}
