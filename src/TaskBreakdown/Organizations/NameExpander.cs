using System;
using System.Collections.Immutable;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Expands what stands behind the level prefix to the form of its level: 卫健局 to 卫生健康局, 发改委 to 发展和改革委员会.</summary>
/// <remarks>The ending stays: a bureau never becomes a commission. A name that is no short form stays as it is.</remarks>
internal static class NameExpander
{
    /// <summary>Writes the full form of a body.</summary>
    /// <param name="body">The name without its prefix, folded.</param>
    /// <param name="level">Level of the body.</param>
    /// <param name="isMunicipal">Whether the level is that of a municipality or of its district.</param>
    /// <param name="name">Receives the full form; may hold a prefix already.</param>
    internal static void Expand(ReadOnlySpan<char> body, OrganizationLevel level, bool isMunicipal, ref NameBuilder name)
    {
        if (body.IsEmpty || IsCommitteeItself(body))
        {
            name.Append(body);
            return;
        }

        if (body.Length > 1 && body[0] == '委' && body[1] != '员')
        {
            // 市委农办: the committee's organs have readings of their own.
            name.Append("委");
            ExpandBehindPrefix(body.Slice(1), level, isMunicipal, isParty: true, ref name);
            return;
        }

        ExpandBehindPrefix(body, level, isMunicipal, isParty: false, ref name);
    }

    /// <summary>The other full forms of an ambiguous body, best first, each behind <paramref name="prefix"/>.</summary>
    internal static ImmutableArray<string> OtherReadings(
        ReadOnlySpan<char> prefix,
        ReadOnlySpan<char> body,
        OrganizationLevel level,
        bool isMunicipal)
    {
        ReadOnlySpan<BodyAbbreviation> bodies = BodyAbbreviations.Table.Find(body);
        ImmutableArray<string>.Builder? others = null;
        for (int i = 1; i < bodies.Length; i++)
        {
            (others ??= ImmutableArray.CreateBuilder<string>()).Add(prefix.ToString() + bodies[i].Full);
        }

        if (UnitEndingParts.TrySplit(body, out int stem, out char ending))
        {
            ReadOnlySpan<StemAbbreviation> rows = StemAbbreviations.Table.Find(body.Slice(0, stem));
            int best = StemReader.Choose(rows, level, isMunicipal, isParty: false, ending);
            for (int i = 0; i < rows.Length; i++)
            {
                if (i != best && StemReader.IsAlternative(rows[i], rows[Math.Max(best, 0)], level, isMunicipal, ending))
                {
                    (others ??= ImmutableArray.CreateBuilder<string>()).Add(prefix.ToString() + rows[i].Full + UnitEndingParts.Full(body.Slice(stem)));
                }
            }
        }

        return others is null ? [] : others.ToImmutable();
    }

    /// <summary>Writes the full form of a body behind a prefix that is written already, 委 included.</summary>
    internal static void ExpandBehindPrefix(ReadOnlySpan<char> body, OrganizationLevel level, bool isMunicipal, bool isParty, ref NameBuilder name)
    {
        ReadOnlySpan<BodyAbbreviation> bodies = BodyAbbreviations.Table.Find(body);
        if (!bodies.IsEmpty && !IsZoneName(bodies[0]))
        {
            name.Append(bodies[0].Full);
        }
        else if (!TryExpandStem(body, level, isMunicipal, isParty, ref name)
            && !TryExpandOwner(body, level, isMunicipal, ref name)
            && !TryExpandStart(body, ref name))
        {
            ExpandEnding(body, ref name);
        }
    }

    private static bool TryExpandStem(ReadOnlySpan<char> body, OrganizationLevel level, bool isMunicipal, bool isParty, ref NameBuilder name)
    {
        if (!UnitEndingParts.TrySplit(body, out int stem, out char ending))
        {
            return false;
        }

        ReadOnlySpan<StemAbbreviation> rows = StemAbbreviations.Table.Find(body.Slice(0, stem));
        rows = rows.IsEmpty ? DroppedJoiners.Table.Find(body.Slice(0, stem)) : rows;
        int row = StemReader.Choose(rows, level, isMunicipal, isParty, ending);
        if (row < 0)
        {
            return false;
        }

        name.Append(rows[row].Full);
        name.Append(UnitEndingParts.Full(body.Slice(stem)));
        return true;
    }

    // 住建局质监站: the department before its own station.
    private static bool TryExpandOwner(ReadOnlySpan<char> body, OrganizationLevel level, bool isMunicipal, ref NameBuilder name)
    {
        int cut = body.IndexOfAny('局', '厅') + 1;
        return cut > 0 && cut < body.Length && TryExpandStem(body.Slice(0, cut), level, isMunicipal, isParty: false, ref name)
            && AppendPlain(body.Slice(cut), ref name);
    }

    private static bool TryExpandStart(ReadOnlySpan<char> body, ref NameBuilder name)
    {
        foreach (BodyStart start in BodyStarts.All)
        {
            if (body.StartsWith(start.Short.AsSpan()) && !body.StartsWith(start.Full.AsSpan()) && body.Length > start.Short.Length)
            {
                name.Append(start.Full);
                ExpandEnding(body.Slice(start.Short.Length), ref name);
                return true;
            }
        }

        return false;
    }

    // 经开区 stays as written: its long form differs from zone to zone. 管委会 does not.
    private static bool IsZoneName(BodyAbbreviation row) =>
        row.Kind == OrganizationKind.AdministrativeCommittee && row.Short[row.Short.Length - 1] == '区';

    // 区委 and 团区委 are names, not short forms.
    private static bool IsCommitteeItself(ReadOnlySpan<char> body) =>
        body.SequenceEqual("委".AsSpan()) || YouthLeague.IsMatch(body, out _);

    private static bool AppendPlain(ReadOnlySpan<char> text, ref NameBuilder name)
    {
        name.Append(text);
        return true;
    }

    private static void ExpandEnding(ReadOnlySpan<char> body, ref NameBuilder name)
    {
        foreach (BodyStart ending in BodyStarts.Endings)
        {
            if (body.EndsWith(ending.Short.AsSpan()))
            {
                if (body.EndsWith(ending.Full.AsSpan()))
                {
                    break;
                }

                name.Append(body.Slice(0, body.Length - ending.Short.Length));
                name.Append(ending.Full);
                return;
            }
        }

        name.Append(body);
    }
}
