using System;

namespace TaskBreakdown.Targets;

/// <summary>The places where the readers of a whole text stop: marks, and words about time, completeness and order.</summary>
/// <remarks>
/// Found in one walk that also folds the text, so that each reader goes from stop to stop. A word of two characters or
/// more is found at its second one, where both were seen; nearly every false start is passed over that way.
/// </remarks>
internal ref struct TextStops
{
    private const int Single = (int)(ClauseCharacter.Folds | ClauseCharacter.Mark | ClauseCharacter.Alone | ClauseCharacter.EndsOrder);
    private const int Seconds = (int)(ClauseCharacter.SecondOfTense | ClauseCharacter.SecondOfCompleteness);

    private readonly Span<char> _text;
    private readonly Span<int> _places;
    private int _count;

    /// <summary>Folds a text where it stands and finds its stops.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Room for a place of each character.</param>
    internal TextStops(Span<char> text, Span<int> places)
    {
        _text = text;
        _places = places;
        Walk();
        Fold();
    }

    /// <summary>The places, in order.</summary>
    internal readonly ReadOnlySpan<int> Places => _places[.._count];

    /// <summary>Whether 分别 stands anywhere in the text.</summary>
    internal bool HasDistribution { get; private set; }

    /// <summary>Whether words that name an actor, 负责 and 牵头, stand anywhere in the text.</summary>
    internal bool NamesActors { get; private set; }

    /// <summary>Every place is written down and only the stops are counted: a branch for each of them could not be foretold.</summary>
    private void Walk()
    {
        ClauseCharacter[] table = ClauseCharacters.Table;
        ReadOnlySpan<char> text = _text;
        Span<int> places = _places;
        int previous = 0;
        int count = 0;

        // Unchecked: a place never passes the end of the text, and the check would cost a third of the loop.
        unchecked
        {
            for (int place = 0; place < text.Length; place++)
            {
                int flags = (int)table[text[place]];
                int hit = (flags & Single) | ((previous << 1) & flags & Seconds);
                places[count] = place;
                count += hit != 0 ? 1 : 0;
                previous = flags;
            }
        }

        _count = count;
    }

    private void Fold()
    {
        foreach (int place in Places)
        {
            ref char character = ref _text[place];
            if (ClauseCharacters.Is(character, ClauseCharacter.Folds))
            {
                character = ClauseFolding.Fold(character);
            }

            if (ClauseCharacters.Is(character, ClauseCharacter.EndsOrder) && place > 0)
            {
                TakeOrder(_text[place - 1], character);
            }
        }
    }

    private void TakeOrder(char first, char second)
    {
        HasDistribution |= first == '分' && second == '别';
        NamesActors |= (first == '负' && second == '责') || (first == '牵' && second == '头');
    }
}
