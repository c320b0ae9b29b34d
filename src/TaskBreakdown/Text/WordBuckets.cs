using System;

namespace TaskBreakdown.Text;

/// <summary>Words by the character at one of their ends, those of one character in the order they were given.</summary>
internal sealed class WordBuckets
{
    private const int Bits = 1024;
    private const int Buckets = 64;

    private readonly ulong[] _marks = new ulong[Bits / 64];
    private readonly int[] _starts = new int[Buckets + 1];
    private readonly string[] _words;

    /// <summary>Puts words into their buckets.</summary>
    /// <param name="words">The words; none is empty.</param>
    /// <param name="fromEnd">Whether the last character counts, not the first.</param>
    internal WordBuckets(string[] words, bool fromEnd)
    {
        foreach (string word in words)
        {
            char key = KeyOf(word, fromEnd);
            _marks[(key % Bits) / 64] |= 1UL << (key % 64);
            _starts[(key % Buckets) + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _words = new string[words.Length];
        Span<int> next = stackalloc int[Buckets];
        _starts.AsSpan(0, Buckets).CopyTo(next);
        foreach (string word in words)
        {
            _words[next[KeyOf(word, fromEnd) % Buckets]++] = word;
        }
    }

    /// <summary>Whether a word has the character at its end; a no is certain, a yes is not.</summary>
    internal bool MayHold(char key) => (_marks[(key % Bits) / 64] & (1UL << (key % 64))) != 0;

    /// <summary>The words that have the character at their end, with others among them.</summary>
    internal ReadOnlySpan<string> Of(char key)
    {
        int bucket = key % Buckets;
        return _words.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    private static char KeyOf(string word, bool fromEnd) => word[fromEnd ? word.Length - 1 : 0];
}
