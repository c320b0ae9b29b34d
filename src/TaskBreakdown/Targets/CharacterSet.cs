using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A few characters to be looked for in short stretches of text.</summary>
/// <remarks>One bit for the last six bits of each: nearly every other character is ruled out without comparing it.</remarks>
internal sealed class CharacterSet
{
    private readonly string _characters;
    private readonly ulong _mask;

    internal CharacterSet(string characters)
    {
        _characters = characters;
        foreach (char character in characters)
        {
            _mask |= 1UL << (character & 63);
        }
    }

    /// <summary>The first place of any of them; -1 without one.</summary>
    internal int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if ((_mask >> (text[i] & 63) & 1) != 0 && _characters.Has(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
