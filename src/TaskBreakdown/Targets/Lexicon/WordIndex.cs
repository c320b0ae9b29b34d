using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words found by the two characters they begin with, or end with, longest first.</summary>
/// <remarks>
/// Many lookups are made per text and nearly all find nothing. So the first character alone answers most of them (it
/// begins no word of a wanted kind), the first two nearly all others by the flags of their bucket, and only then are the
/// words of a bucket looked at. What a look needs is small and stands side by side, so that it stays in the processor's cache.
/// </remarks>
internal sealed class WordIndex
{
    private const int FewestBits = 6;
    private const int MostBits = 12;

    private readonly int _bucketShift;
    private readonly int _firstShift;
    private readonly int[] _flagsByFirst;
    private readonly int[] _flagsByBucket;
    private readonly ushort[] _starts;
    private readonly Entry[] _entries;
    private readonly char[] _letters;
    private readonly bool _fromEnd;

    /// <summary>Puts words into an index.</summary>
    /// <param name="words">The words, none twice.</param>
    /// <param name="flags">What each of them is good for.</param>
    /// <param name="fromEnd">Whether texts are asked what they end with.</param>
    internal WordIndex(string[] words, int[] flags, bool fromEnd)
    {
        int bits = BitsFor(words.Length);
        _bucketShift = 32 - bits;
        _firstShift = 33 - bits;
        _flagsByBucket = new int[1 << bits];
        _flagsByFirst = new int[1 << (bits - 1)];
        _starts = new ushort[(1 << bits) + 1];
        _fromEnd = fromEnd;
        _entries = new Entry[words.Length];
        CountBuckets(words);
        int[] order = Order(words);
        var letters = new StringBuilder();
        for (int i = 0; i < order.Length; i++)
        {
            Add(i, words[order[i]], flags[order[i]]);
            letters.Append(words[order[i]]);
        }

        _letters = letters.ToString().ToCharArray();
    }

    /// <summary>Puts words into an index.</summary>
    /// <param name="words">Each word and what it is good for.</param>
    /// <param name="fromEnd">Whether texts are asked what they end with.</param>
    internal static WordIndex Of(Dictionary<string, int> words, bool fromEnd)
    {
        string[] keys = new string[words.Count];
        int[] flags = new int[words.Count];
        words.Keys.CopyTo(keys, 0);
        words.Values.CopyTo(flags, 0);
        return new WordIndex(keys, flags, fromEnd);
    }

    /// <summary>Words of one kind.</summary>
    internal static WordIndex Of(bool fromEnd, params string[] words)
    {
        int[] flags = new int[words.Length];
        for (int i = 0; i < flags.Length; i++)
        {
            flags[i] = 1;
        }

        return new WordIndex(words, flags, fromEnd);
    }

    /// <summary>The length of the longest word at the start (or end) of a text; 0 without one.</summary>
    internal int LengthOf(ReadOnlySpan<char> text)
    {
        Match(text, ~0, int.MaxValue, out int length);
        return length;
    }

    /// <summary>Whether a word with a wanted flag may begin (or end) with a character.</summary>
    internal bool MayOpen(char first, int wanted) => (_flagsByFirst[FirstOf(first)] & wanted) != 0;

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
        return MayOpen(first, wanted) ? MatchFirst(first, text, wanted, longest, out length) : 0;
    }

    // Not inlined: there are some thirty callers, and all of them together would not fit the processor's cache for code.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int MatchFirst(char first, ReadOnlySpan<char> text, int wanted, int longest, out int length)
    {
        if (text.Length >= 2)
        {
            int flags = MatchPair(PairOf(first, _fromEnd ? text[^2] : text[1]), text, wanted, longest, out length);
            if (flags != 0)
            {
                return flags;
            }
        }

        return MatchPair(PairOf(first, '\0'), text, wanted, longest, out length);
    }

    private int MatchPair(uint pair, ReadOnlySpan<char> text, int wanted, int longest, out int length)
    {
        int bucket = BucketOf(pair);
        if ((_flagsByBucket[bucket] & wanted) != 0)
        {
            int start = _starts[bucket];
            foreach (ref readonly Entry entry in _entries.AsSpan(start, _starts[bucket + 1] - start))
            {
                if (entry.Pair == pair && (entry.Flags & wanted) != 0 && entry.Length <= longest && (entry.Length <= 2 || Stands(text, entry)))
                {
                    length = entry.Length;
                    return entry.Flags;
                }
            }
        }

        length = 0;
        return 0;
    }

    private bool Stands(ReadOnlySpan<char> text, in Entry entry)
    {
        int length = entry.Length;
        if (length > text.Length)
        {
            return false;
        }

        ReadOnlySpan<char> letters = _letters.AsSpan(entry.Place, length);
        text = text.Slice(_fromEnd ? text.Length - length : 0, length);
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private void CountBuckets(string[] words)
    {
        foreach (string word in words)
        {
            _starts[BucketOf(PairOf(word)) + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>Which word stands where: by their buckets, longer ones first. Buckets hold a few words each, so every word is put in its place.</summary>
    private int[] Order(string[] words)
    {
        int[] order = new int[words.Length];
        ushort[] filled = new ushort[_flagsByBucket.Length];
        for (int i = 0; i < words.Length; i++)
        {
            int bucket = BucketOf(PairOf(words[i]));
            int place = _starts[bucket] + filled[bucket]++;
            while (place > _starts[bucket] && words[order[place - 1]].Length < words[i].Length)
            {
                order[place] = order[place - 1];
                place--;
            }

            order[place] = i;
        }

        return order;
    }

    private void Add(int place, string word, int flags)
    {
        uint pair = PairOf(word);
        int letters = place == 0 ? 0 : _entries[place - 1].Place + _entries[place - 1].Length;
        _entries[place] = new Entry(pair, flags, checked((ushort)letters), checked((byte)word.Length));
        _flagsByBucket[BucketOf(pair)] |= flags;
        _flagsByFirst[FirstOf((char)(pair >> 16))] |= flags;
    }

    private uint PairOf(string word) => word.Length == 1 ? PairOf(word[0], '\0')
        : _fromEnd ? PairOf(word[^1], word[^2])
        : PairOf(word[0], word[1]);

    private static uint PairOf(char first, char second) => ((uint)first << 16) | second;

    // Fibonacci hashing: neighbouring code points, as Chinese words have them, fall into different buckets.
    private int BucketOf(uint pair) => (int)(unchecked((pair ^ (pair >> 11)) * 2654435769u) >> _bucketShift);

    private int FirstOf(char first) => (int)(unchecked(first * 2654435769u) >> _firstShift);

    /// <summary>Four buckets a word and more, so that most are empty; few enough to stay in the processor's cache.</summary>
    private static int BitsFor(int words)
    {
        int bits = FewestBits;
        while (bits < MostBits && 1 << bits < words * 4)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>A word: its first two characters (or last two), its flags, where its letters stand and how many there are.</summary>
    private readonly struct Entry(uint pair, int flags, ushort place, byte length)
    {
        internal readonly uint Pair = pair;
        internal readonly int Flags = flags;
        internal readonly ushort Place = place;
        internal readonly byte Length = length;
    }
}
