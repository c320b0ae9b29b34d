using System;

namespace TaskBreakdown.Text;

/// <summary>A fixed list of words, to be looked up by their first character without allocating.</summary>
/// <remarks>
/// Words with the same first character share a bucket, longest first, so the first hit in a bucket is the longest
/// match. Other characters may fall into the same bucket; the caller compares whole words anyway.
/// </remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private const int BucketBits = 10;

    private readonly int[] _starts = new int[(1 << BucketBits) + 1];
    private readonly WordEntry<T>[] _entries;

    /// <summary>Puts the words into buckets.</summary>
    internal WordTable(WordEntry<T>[] entries)
    {
        foreach (WordEntry<T> entry in entries)
        {
            _starts[BucketOf(entry.Word[0]) + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _entries = Order(entries);
    }

    /// <summary>Words in groups, each the text of its words with blanks and line breaks between them.</summary>
    internal static WordTable<T> Of(params (T Value, string Words)[] groups)
    {
        string[][] words = Array.ConvertAll(groups, group => WordText.Cut(group.Words));
        var entries = new WordEntry<T>[Count(words)];
        int next = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (string word in words[i])
            {
                entries[next++] = new WordEntry<T>(word, groups[i].Value);
            }
        }

        return new WordTable<T>(entries);
    }

    /// <summary>The words that may begin with a character, longest first.</summary>
    internal ReadOnlySpan<WordEntry<T>> StartingWith(char first)
    {
        int bucket = BucketOf(first);
        return _entries.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    // Fibonacci hashing: neighbouring code points, as Chinese words have them, fall into different buckets.
    private static int BucketOf(char first) => (int)(unchecked(first * 2654435769u) >> (32 - BucketBits));

    /// <summary>The entries by their buckets, longer words first. Buckets hold a few words each, so every word is put in its place.</summary>
    private WordEntry<T>[] Order(WordEntry<T>[] entries)
    {
        var ordered = new WordEntry<T>[entries.Length];
        int[] filled = new int[1 << BucketBits];
        foreach (WordEntry<T> entry in entries)
        {
            int bucket = BucketOf(entry.Word[0]);
            int place = _starts[bucket] + filled[bucket]++;
            while (place > _starts[bucket] && ordered[place - 1].Word.Length < entry.Word.Length)
            {
                ordered[place] = ordered[place - 1];
                place--;
            }

            ordered[place] = entry;
        }

        return ordered;
    }

    private static int Count(string[][] words)
    {
        int count = 0;
        foreach (string[] group in words)
        {
            count += group.Length;
        }

        return count;
    }
}
