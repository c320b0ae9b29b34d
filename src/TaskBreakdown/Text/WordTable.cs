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

    /// <summary>Sorts the words into buckets. The array is taken over.</summary>
    internal WordTable(WordEntry<T>[] entries)
    {
        _entries = entries;
        Array.Sort(entries, CompareByBucket);
        foreach (WordEntry<T> entry in entries)
        {
            _starts[BucketOf(entry.Word[0]) + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>The words that may begin with a character, longest first.</summary>
    internal ReadOnlySpan<WordEntry<T>> StartingWith(char first)
    {
        int bucket = BucketOf(first);
        return _entries.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    // Fibonacci hashing: neighbouring code points, as Chinese words have them, fall into different buckets.
    private static int BucketOf(char first) => (int)(unchecked(first * 2654435769u) >> (32 - BucketBits));

    private static int CompareByBucket(WordEntry<T> left, WordEntry<T> right)
    {
        int byBucket = BucketOf(left.Word[0]).CompareTo(BucketOf(right.Word[0]));
        return byBucket != 0 ? byBucket : right.Word.Length.CompareTo(left.Word.Length);
    }
}
