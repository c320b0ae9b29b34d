using System;

namespace TaskBreakdown.Schedules;

/// <summary>A place in a text that is read from left to right, every character folded as it is looked at.</summary>
internal ref struct ScheduleCursor(ReadOnlySpan<char> text, int position)
{
    /// <summary>Blanks tolerated between the parts of one date; more are a gap between columns.</summary>
    private const int MaxInnerBlanks = 3;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Offset of the next character.</summary>
    internal int Position { get; set; } = position;

    /// <summary>The character <paramref name="ahead"/> places on, folded; NUL behind the end.</summary>
    internal readonly char Peek(int ahead = 0)
    {
        int index = Position + ahead;
        return index < _text.Length ? ScheduleFolding.Fold(_text[index]) : '\0';
    }

    internal void Advance(int count) => Position += count;

    /// <summary>Passes the blanks inside a date (<c>12 月底前</c>); stays where a gap is too wide to be one.</summary>
    internal void SkipBlanks()
    {
        int blanks = 0;
        while (blanks <= MaxInnerBlanks && Peek(blanks) == ' ')
        {
            blanks++;
        }

        if (blanks <= MaxInnerBlanks)
        {
            Position += blanks;
        }
    }

    internal bool TryMatch(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    internal bool TryMatch(string word)
    {
        if (!StartsWith(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Passes the first word of a table that stands here; tables list longer words first.</summary>
    internal bool TryMatchAny(string[] words)
    {
        foreach (string word in words)
        {
            if (TryMatch(word))
            {
                return true;
            }
        }

        return false;
    }

    internal readonly bool StartsWith(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (Peek(i) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    internal readonly bool StartsWithAny(string[] words)
    {
        foreach (string word in words)
        {
            if (StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
