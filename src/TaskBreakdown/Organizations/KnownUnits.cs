using System;

namespace TaskBreakdown.Organizations;

/// <summary>The mentions of one document that were read, by their words: the same few units answer for most tasks.</summary>
/// <remarks>Looked up by a stretch of a cell, so that no string is made of a mention that is known. Names made to fall on one place cost what reading them costs.</remarks>
internal sealed class KnownUnits
{
    private const int FewestPlaces = 128;
    private const int MostLooks = 4;

    private int[] _places = new int[FewestPlaces];
    private KnownUnit[] _units = new KnownUnit[FewestPlaces / 2];
    private int _count;

    /// <summary>Finds a mention.</summary>
    internal bool TryFind(ReadOnlySpan<char> text, out KnownUnit unit)
    {
        int place = PlaceOf(text, _places);
        int number = place < 0 ? 0 : _places[place];
        unit = number == 0 ? default : _units[number - 1];
        return number > 0;
    }

    /// <summary>Keeps a mention, in place of one of the same words.</summary>
    internal void Keep(KnownUnit unit)
    {
        int place = PlaceOf(unit.Reading.Text.AsSpan(), _places);
        if (place < 0)
        {
            return;
        }

        if (_places[place] > 0)
        {
            _units[_places[place] - 1] = unit;
            return;
        }

        if (_count == _units.Length)
        {
            Grow();
            Keep(unit);
            return;
        }

        _units[_count++] = unit;
        _places[place] = _count;
    }

    private void Grow()
    {
        Array.Resize(ref _units, _units.Length * 2);
        _places = new int[_places.Length * 2];
        for (int i = 0; i < _count; i++)
        {
            int place = PlaceOf(_units[i].Reading.Text.AsSpan(), _places);
            if (place >= 0)
            {
                _places[place] = i + 1;
            }
        }
    }

    // Where the mention stands or may be put; -1 where others have taken every place it might have.
    private int PlaceOf(ReadOnlySpan<char> text, int[] places)
    {
        uint hash = (uint)text.Length;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        int place = (int)(hash >> 8) & (places.Length - 1);
        for (int looks = 0; looks < MostLooks; looks++)
        {
            int number = places[place];
            if (number == 0 || text.SequenceEqual(_units[number - 1].Reading.Text.AsSpan()))
            {
                return place;
            }

            place = (place + 1) & (places.Length - 1);
        }

        return -1;
    }
}
