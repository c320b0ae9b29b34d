using System;

namespace TaskBreakdown.Targets;

/// <summary>Goes over the places of a text where a word of one kind may begin, from left to right.</summary>
internal ref struct OpeningWords
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<int> _stops;
    private readonly ClauseCharacter _second;
    private int _next;

    /// <summary>Begins at the start of a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="stops">Its stops.</param>
    /// <param name="second">The flag of the second character of the words.</param>
    internal OpeningWords(ReadOnlySpan<char> text, ReadOnlySpan<int> stops, ClauseCharacter second)
    {
        _text = text;
        _stops = stops;
        _second = second;
        _next = 0;
    }

    /// <summary>The first such place at or behind another; the end of the text where there is none.</summary>
    /// <param name="from">Where to look from; never less than the time before.</param>
    internal int From(int from)
    {
        for (; _next < _stops.Length; _next++)
        {
            int place = _stops[_next];
            if (place > from && ClauseCharacters.AreOpening(_text[place - 1], _text[place], _second))
            {
                return place - 1;
            }

            if (place >= from && ClauseCharacters.Is(_text[place], ClauseCharacter.Alone))
            {
                return place;
            }
        }

        return _text.Length;
    }
}
