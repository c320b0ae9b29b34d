using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Measures;

/// <summary>Units by the words that name them: finds the longest word at the start of a text.</summary>
/// <remarks>
/// One bucket for each first character. It knows the unit that the character names by itself and, in a mask of 64 bits,
/// which second characters longer words have, so that 个 is found without looking at 个百分点 and its like.
/// </remarks>
internal sealed class UnitIndex
{
    private readonly Bucket[] _buckets;
    private readonly string[] _words;
    private readonly short[] _units;
    private readonly int _shift;

    /// <summary>Takes over the words and the unit of each.</summary>
    internal UnitIndex(Dictionary<string, int> unitOfWord)
    {
        int bits = 4;
        while (1 << bits < unitOfWord.Count * 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _buckets = new Bucket[1 << bits];
        _words = new string[unitOfWord.Count];
        _units = new short[unitOfWord.Count];
        unitOfWord.Keys.CopyTo(_words, 0);
        Array.Sort(_words, CompareByFirstThenLength);
        for (int i = 0; i < _words.Length; i++)
        {
            _units[i] = (short)unitOfWord[_words[i]];
            Add(i);
        }
    }

    /// <summary>Whether a word begins with the character.</summary>
    internal bool HasFirst(char first) => _buckets[Find(first)].First != 0;

    /// <summary>The longest word at the start of a text, in either width.</summary>
    internal bool TryMatch(ReadOnlySpan<char> text, out int unit, out int length)
    {
        length = 0;
        unit = -1;
        if (text.IsEmpty)
        {
            return false;
        }

        ref readonly Bucket bucket = ref _buckets[Find(Fold(text[0]))];
        if (text.Length > 1 && ((bucket.Seconds >> Fold(text[1])) & 1) != 0 && TryMatchLonger(text, bucket, out unit, out length))
        {
            return true;
        }

        unit = bucket.Single - 1;
        length = 1;
        return bucket.Single > 0 && !ContinuesLatinWord(text, 1);
    }

    private bool TryMatchLonger(ReadOnlySpan<char> text, in Bucket bucket, out int unit, out int length)
    {
        char second = Fold(text[1]);
        for (int i = bucket.Start; i < bucket.End; i++)
        {
            string word = _words[i];
            if (word[1] == second && StartsWith(text, word) && !ContinuesLatinWord(text, word.Length))
            {
                unit = _units[i];
                length = word.Length;
                return true;
            }
        }

        unit = -1;
        length = 0;
        return false;
    }

    private void Add(int index)
    {
        string word = _words[index];
        ref Bucket bucket = ref _buckets[Find(word[0])];
        if (bucket.First == 0)
        {
            bucket.First = word[0];
            bucket.Start = index;
            bucket.End = index;
        }

        if (word.Length == 1)
        {
            bucket.Single = _units[index] + 1;
            return;
        }

        bucket.End = index + 1;
        bucket.Seconds |= 1UL << word[1];
    }

    /// <summary>The bucket of a character, or the empty one where it would be.</summary>
    private int Find(char first)
    {
        // Fibonacci hashing: neighbouring code points, as Chinese words have them, fall into different buckets.
        int at = (int)(unchecked(first * 2654435769u) >> _shift);
        while (_buckets[at].First != first && _buckets[at].First != 0)
        {
            at = (at + 1) & (_buckets.Length - 1);
        }

        return at;
    }

    /// <summary>The first two characters are known to agree.</summary>
    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (int i = 2; i < word.Length; i++)
        {
            if (text[i] != word[i] && Fold(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A symbol in Latin letters ends where the letters end: 5MW is a unit, 5MWx is none.</summary>
    private static bool ContinuesLatinWord(ReadOnlySpan<char> text, int length) =>
        text.Length > length && IsLatin(text[length]) && IsLatin(text[length - 1]);

    private static bool IsLatin(char character) =>
        Fold(character) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static char Fold(char character) => character < '\uFF01' ? character : CharacterFolding.FoldWidth(character);

    private static int CompareByFirstThenLength(string left, string right)
    {
        int byFirst = left[0].CompareTo(right[0]);
        return byFirst != 0 ? byFirst : right.Length.CompareTo(left.Length);
    }

    private struct Bucket
    {
        internal char First;
        internal int Single;
        internal int Start;
        internal int End;
        internal ulong Seconds;
    }
}
