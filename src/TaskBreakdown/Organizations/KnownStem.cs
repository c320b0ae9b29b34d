using System;

namespace TaskBreakdown.Organizations;

/// <summary>A full stem with a sketch of its characters, which tells most others from it without comparing them.</summary>
internal readonly struct KnownStem(string name)
{
    private readonly ulong _characters = CharactersOf(name.AsSpan());

    internal string Name { get; } = name;

    /// <summary>A bit for each character; two characters may share one.</summary>
    internal static ulong CharactersOf(ReadOnlySpan<char> text)
    {
        ulong characters = 0;
        foreach (char character in text)
        {
            characters |= 1UL << (character % 64);
        }

        return characters;
    }

    /// <summary>Whether a text may differ from the stem in no more than some characters: each one that differs takes away one of the stem's.</summary>
    internal bool MayBeWithin(int distance, ulong characters)
    {
        for (ulong missing = _characters & ~characters; missing != 0; missing &= missing - 1)
        {
            if (--distance < 0)
            {
                return false;
            }
        }

        return true;
    }
}
