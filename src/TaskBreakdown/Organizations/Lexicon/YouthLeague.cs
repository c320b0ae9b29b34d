using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The committees of the Communist Youth League, which carry their level inside: 团区委, 共青团县委.</summary>
internal static class YouthLeague
{
    /// <summary>Whether a text starts with such a name.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="level">The level inside the name.</param>
    internal static bool IsMatch(ReadOnlySpan<char> text, out OrganizationLevel level)
    {
        level = OrganizationLevel.Unknown;
        int start = text.StartsWith("共青团".AsSpan()) ? 3 : text.StartsWith("团".AsSpan()) ? 1 : 0;
        if (start == 0)
        {
            return false;
        }

        int length = LevelWords.MatchStart(text.Slice(start), out level);
        return length > 0 && start + length < text.Length && text[start + length] == '委';
    }
}
