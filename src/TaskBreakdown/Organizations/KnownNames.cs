using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>The full names of departments that the lexicon knows, to tell a name from a slip.</summary>
internal static class KnownNames
{
    // Shorter names differ in one character for good reason: 财政局, 民政局.
    private const int ShortestName = 6;

    /// <summary>Whether the body of a name is a known one.</summary>
    /// <param name="name">A canonical name, with or without prefix.</param>
    internal static bool IsKnown(string name)
    {
        ReadOnlySpan<char> body = name.AsSpan(LevelPrefixReader.Read(name.AsSpan()).Length);
        return UnitEndingParts.TrySplit(body, out int stem, out _) && Index.IsKnownStem(body.Slice(0, stem));
    }

    /// <summary>The known name that a body is probably a slip for: 住房和城乡建设局 for 住房和城乡建社局.</summary>
    /// <param name="body">The body of a department, without prefix.</param>
    /// <returns>The known name with the ending of the body; null where the body is known or nothing is near.</returns>
    internal static string? Suggest(ReadOnlySpan<char> body)
    {
        if (body.Length < ShortestName || !UnitEndingParts.TrySplit(body, out int stem, out _))
        {
            return null;
        }

        ReadOnlySpan<char> name = body.Slice(0, stem);
        string? near = Index.IsKnownStem(name) ? null : Index.Nearest(name);
        return near is null ? null : near + body.Slice(stem).ToString();
    }

    /// <summary>Built when the first unknown name asks for it.</summary>
    private static class Index
    {
        private static readonly string[] Stems = Build();

        internal static bool IsKnownStem(ReadOnlySpan<char> stem)
        {
            if (!StemAbbreviations.Table.Find(stem).IsEmpty)
            {
                return true;
            }

            foreach (string known in Stems)
            {
                if (EqualsButJoiners(known.AsSpan(), stem))
                {
                    return true;
                }
            }

            return false;
        }

        internal static string? Nearest(ReadOnlySpan<char> stem)
        {
            string? nearest = null;
            int closest = stem.Length / 4;
            foreach (string known in Stems)
            {
                // A slip replaces characters; where some are missing, two bodies differ in what they do.
                if (known.Length == stem.Length && known.Length >= ShortestName - 1 && EditDistance.Between(known.AsSpan(), stem, closest) is var distance && distance <= closest)
                {
                    (nearest, closest) = (known, distance - 1);
                }
            }

            return nearest;
        }

        private static bool EqualsButJoiners(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
        {
            int i = 0;
            int j = 0;
            while (i < left.Length || j < right.Length)
            {
                if (i < left.Length && j < right.Length && left[i] == right[j])
                {
                    (i, j) = (i + 1, j + 1);
                }
                else if (i < left.Length && IsJoiner(left[i]))
                {
                    i++;
                }
                else if (j < right.Length && IsJoiner(right[j]))
                {
                    j++;
                }
                else
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsJoiner(char character) => character is '和' or '与' or '及';

        private static string[] Build()
        {
            ReadOnlySpan<StemAbbreviation> rows = StemAbbreviations.Table.Rows;
            string[] stems = new string[rows.Length + PlainStems.All.Length];
            for (int i = 0; i < rows.Length; i++)
            {
                stems[i] = rows[i].Full;
            }

            PlainStems.All.CopyTo(stems, rows.Length);
            return stems;
        }
    }
}
