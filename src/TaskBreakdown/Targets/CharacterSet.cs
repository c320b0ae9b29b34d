using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace TaskBreakdown.Targets;

/// <summary>A set of characters to be searched for in one sweep.</summary>
internal sealed class CharacterSet
{
#if NET8_0_OR_GREATER
    private readonly SearchValues<char> _characters;

    internal CharacterSet(string characters) => _characters = SearchValues.Create(characters);

    /// <summary>The first place of any of them; -1 without one.</summary>
    internal int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_characters);
#else
    private readonly string _characters;

    internal CharacterSet(string characters) => _characters = characters;

    /// <summary>The first place of any of them; -1 without one.</summary>
    internal int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_characters.AsSpan());
#endif
}
