using System;
using System.Collections.Generic;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words found by the two characters they begin with, or end with, longest first.</summary>
/// <remarks>
/// Many lookups are made per text and nearly all find nothing. So the first character alone answers most of them (it
/// begins no word of a wanted kind), the first two nearly all others by the flags of their bucket, and only then is a word compared.
/// </remarks>
internal sealed class WordIndex
{
    private const int BucketBits = 12;

    private readonly int[] _starts = new int[(1 << BucketBits) + 1];
    private readonly int[] _flagsByFirst = new int[1 << BucketBits];
    private readonly int[] _flags = new int[1 << BucketBits];
    private readonly Entry[] _entries;
    private readonly bool _fromEnd;

    internal WordIndex(ICollection<KeyValuePair<string, int>> words, bool fromEnd)
    {
        _fromEnd = fromEnd;
        _entries = new Entry[words.Count];
        int next = 0;
        foreach (KeyValuePair<string, int> word in words)
        {
            Entry entry = Entry.Of(word.Key, word.Value, fromEnd);
            _entries[next++] = entry;
            int bucket = BucketOf(entry.First, entry.Second);
            _starts[bucket + 1]++;
            _flags[bucket] |= entry.Flags;
            _flagsByFirst[BucketOf(entry.First, '\0')] |= entry.Flags;
        }

        Array.Sort(_entries, Compare);
        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>Words of one kind.</summary>
    internal static WordIndex Of(bool fromEnd, params string[] words) =>
        new(Array.ConvertAll(words, word => new KeyValuePair<string, int>(word, 1)), fromEnd);

    /// <summary>The length of the longest word at the start (or end) of a text; 0 without one.</summary>
    internal int LengthOf(ReadOnlySpan<char> text)
    {
        Match(text, ~0, int.MaxValue, out int length);
        return length;
    }

    /// <summary>The flags of the longest word at the start (or end) of a text that has a wanted one.</summary>
    /// <param name="text">The text to look into, folded.</param>
    /// <param name="wanted">The flags to accept.</param>
    /// <param name="longest">Words longer than this are passed over.</param>
    /// <param name="length">Length of the word; 0 if none was found.</param>
    /// <returns>All flags of the word; 0 if none was found.</returns>
    internal int Match(ReadOnlySpan<char> text, int wanted, int longest, out int length)
    {
        length = 0;
        if (text.IsEmpty)
        {
            return 0;
        }

        char first = _fromEnd ? text[^1] : text[0];
        int single = BucketOf(first, '\0');
        if ((_flagsByFirst[single] & wanted) == 0)
        {
            return 0;
        }

        if (text.Length >= 2)
        {
            char second = _fromEnd ? text[^2] : text[1];
            int bucket = BucketOf(first, second);
            int flags = (_flags[bucket] & wanted) == 0 ? 0 : MatchIn(bucket, first, second, text, wanted, longest, out length);
            if (flags != 0)
            {
                return flags;
            }
        }

        return (_flags[single] & wanted) == 0 ? 0 : MatchIn(single, first, '\0', text, wanted, longest, out length);
    }

    private int MatchIn(int bucket, char first, char second, ReadOnlySpan<char> text, int wanted, int longest, out int length)
    {
        for (int i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            ref readonly Entry entry = ref _entries[i];
            if (entry.First == first
                && entry.Second == second
                && (entry.Flags & wanted) != 0
                && entry.Word.Length <= longest
                && (entry.Word.Length <= 2 || Stands(text, entry.Word)))
            {
                length = entry.Word.Length;
                return entry.Flags;
            }
        }

        length = 0;
        return 0;
    }

    private bool Stands(ReadOnlySpan<char> text, string word) =>
        _fromEnd ? text.EndsWith(word.AsSpan()) : text.StartsWith(word.AsSpan());

    // Fibonacci hashing: neighbouring code points, as Chinese words have them, fall into different buckets.
    private static int BucketOf(char first, char second) =>
        (int)(unchecked(((first * 31u) + second) * 2654435769u) >> (32 - BucketBits));

    private static int Compare(Entry left, Entry right)
    {
        int byBucket = BucketOf(left.First, left.Second).CompareTo(BucketOf(right.First, right.Second));
        int byLength = byBucket != 0 ? byBucket : right.Word.Length.CompareTo(left.Word.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(left.Word, right.Word);
    }

    private readonly record struct Entry(string Word, int Flags, char First, char Second)
    {
        internal static Entry Of(string word, int flags, bool fromEnd) => fromEnd
            ? new Entry(word, flags, word[^1], word.Length > 1 ? word[^2] : '\0')
            : new Entry(word, flags, word[0], word.Length > 1 ? word[1] : '\0');
    }
}
