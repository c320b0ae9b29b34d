using System;
using System.Collections.Generic;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>What departments do, in full, as the lexicon knows it: 住房和城乡建设, 民政.</summary>
internal static class KnownStems
{
    // Two shorter ones differ in one character for good reason (财政, 民政), unless it sounds alike.
    private const int ShortestSlip = 5;

    // A single character is no word to be taken for another.
    private const int ShortestWord = 2;

    // A character is a slip's in four.
    private const int CharactersPerSlip = 4;

    private const int NameBuffer = 96;

    private static readonly string[] Names = ReadNames();

    private static readonly StartWords WithoutJoiners = new(Array.ConvertAll(Names, name => DropJoiners(name.AsSpan(), new char[name.Length]).ToString()));

    private static readonly List<KnownStem>[] ByLength = SortByLength(Names);

    private static readonly List<KnownStem>[] ShortByLength = SortByLength(ReadShortNames());

    /// <summary>Whether a stem is a short form or a full one, whatever joiners it is written with.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> stem)
    {
        if (!StemAbbreviations.Table.Find(stem).IsEmpty)
        {
            return true;
        }

        return stem.IndexOfAny('和', '与', '及') < 0
            ? WithoutJoiners.Contains(stem)
            : WithoutJoiners.Contains(DropJoiners(stem, stem.Length <= NameBuffer ? stackalloc char[NameBuffer] : new char[stem.Length]));
    }

    /// <summary>The stem that an unknown one is probably a slip for; null where none is near, or several are near a short one.</summary>
    /// <remarks>A slip replaces characters; where some are missing, two bodies differ in what they do.</remarks>
    internal static string? Nearest(ReadOnlySpan<char> stem) =>
        stem.Length < ShortestSlip ? SoundingLike(stem)
        : stem.Length < ByLength.Length ? LookingLike(stem)
        : null;

    // 税务 sounds like 水务, but is no slip.
    private static string? SoundingLike(ReadOnlySpan<char> stem)
    {
        if (UnitStarts.IsFunction(stem))
        {
            return null;
        }

        string? found = null;
        ulong characters = KnownStem.CharactersOf(stem);
        foreach (KnownStem known in ShortByLength[stem.Length])
        {
            if (!known.MayBeWithin(1, characters) || !IsHeardAs(known.Name, stem))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = known.Name;
        }

        return found;
    }

    // All characters but one are the same, and that one sounds alike.
    private static bool IsHeardAs(string known, ReadOnlySpan<char> stem)
    {
        int start = 0;
        while (start < stem.Length - 1 && known[start] == stem[start])
        {
            start++;
        }

        return known[start] != stem[start]
            && stem.Slice(start + 1).SequenceEqual(known.AsSpan(start + 1))
            && SoundGroups.AreAlike(known[start], stem[start]);
    }

    private static string? LookingLike(ReadOnlySpan<char> stem)
    {
        string? nearest = null;
        int closest = stem.Length / CharactersPerSlip;
        ulong characters = KnownStem.CharactersOf(stem);
        foreach (KnownStem known in ByLength[stem.Length])
        {
            if (known.MayBeWithin(closest, characters) && EditDistance.Between(known.Name.AsSpan(), stem, closest) is var distance && distance <= closest)
            {
                (nearest, closest) = (known.Name, distance - 1);
            }
        }

        return nearest;
    }

    private static ReadOnlySpan<char> DropJoiners(ReadOnlySpan<char> stem, Span<char> buffer)
    {
        int length = 0;
        foreach (char character in stem)
        {
            if (character is not ('和' or '与' or '及'))
            {
                buffer[length++] = character;
            }
        }

        return buffer.Slice(0, length);
    }

    private static string[] ReadNames()
    {
        ReadOnlySpan<StemAbbreviation> rows = StemAbbreviations.Table.Rows;
        string[] names = new string[rows.Length + PlainStems.All.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            names[i] = rows[i].Full;
        }

        PlainStems.All.CopyTo(names, rows.Length);
        return names;
    }

    private static HashSet<string> ReadShortNames()
    {
        var names = new HashSet<string>(Names, StringComparer.Ordinal);
        foreach (ref readonly StemAbbreviation row in StemAbbreviations.Table.Rows)
        {
            names.Add(row.Short);
        }

        names.RemoveWhere(name => name.Length is < ShortestWord or >= ShortestSlip);
        return names;
    }

    private static List<KnownStem>[] SortByLength(ICollection<string> names)
    {
        int longest = ShortestSlip;
        foreach (string name in names)
        {
            longest = Math.Max(longest, name.Length);
        }

        var byLength = new List<KnownStem>[longest + 1];
        for (int i = 0; i < byLength.Length; i++)
        {
            byLength[i] = [];
        }

        foreach (string name in names)
        {
            byLength[name.Length].Add(new KnownStem(name));
        }

        return byLength;
    }
}
