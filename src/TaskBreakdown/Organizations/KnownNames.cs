using System;

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
        return UnitEndingParts.TrySplit(body, out int stem, out _) && KnownStems.IsKnown(body.Slice(0, stem));
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
        string? near = KnownStems.IsKnown(name) ? null : KnownStems.Nearest(name);
        return near is null ? null : near + body.Slice(stem).ToString();
    }
}
