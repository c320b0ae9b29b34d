using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>The full names of departments that the lexicon knows, to tell a name from a slip.</summary>
internal static class KnownNames
{
    /// <summary>Whether the body of a name is a known one.</summary>
    /// <param name="name">A canonical name, with or without prefix.</param>
    internal static bool IsKnown(string name)
    {
        ReadOnlySpan<char> body = name.AsSpan(LevelPrefixReader.Read(name.AsSpan()).Length);
        return UnitEndingParts.TrySplit(body, out int stem, out _) && KnownStems.IsKnown(body.Slice(0, stem));
    }

    /// <summary>The known name that a body is probably a slip for: 住房和城乡建设局 for 住房和城乡建社局, 住建局 for 驻建局.</summary>
    /// <param name="body">The body of a department, without prefix.</param>
    /// <returns>The known name with the ending of the body; null where the body is known or nothing is near.</returns>
    internal static string? Suggest(ReadOnlySpan<char> body)
    {
        if (!UnitEndingParts.TrySplit(body, out int stem, out _))
        {
            return null;
        }

        ReadOnlySpan<char> name = body.Slice(0, stem);
        string? near = KnownStems.IsKnown(name) || NationalBodies.TryFind(body, out _) ? null : KnownStems.Nearest(name);
        return near is null ? null : near + body.Slice(stem).ToString();
    }
}
