using System.Collections.Generic;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>A list with its levels, and how far its numbers have got.</summary>
internal sealed class ListDefinition
{
    internal const int LevelCount = 9;

    private readonly ListLevel[] _levels = new ListLevel[LevelCount];
    private readonly int?[] _numbers = new int?[LevelCount];

    internal ListDefinition(AbstractNum definition)
    {
        for (int i = 0; i < LevelCount; i++)
        {
            _levels[i] = ListLevel.Unmarked;
        }

        foreach (Level level in definition.Elements<Level>())
        {
            if (IntegerValue.Of(level.LevelIndex) is int index and >= 0 and < LevelCount)
            {
                _levels[index] = ListLevel.Of(level);
            }
        }
    }

    /// <summary>Takes the next number of a level.</summary>
    /// <param name="level">The level, from 0 to 8.</param>
    /// <param name="overrides">What the instance of the list changes about its levels.</param>
    /// <param name="restart">The number to begin anew with; null to go on.</param>
    /// <returns>The number as Word prints it before the paragraph.</returns>
    internal string Take(int level, IReadOnlyDictionary<int, ListLevel> overrides, int? restart)
    {
        ListLevel taken = LevelAt(level, overrides);
        _numbers[level] = restart ?? (_numbers[level] is int last ? unchecked(last + 1) : taken.Start);
        for (int below = level + 1; below < LevelCount; below++)
        {
            _numbers[below] = LevelAt(below, overrides).Restarts ? null : _numbers[below];
        }

        string number = Write(taken, overrides);
        return number.Length > 0 && taken.IsApart ? number + " " : number;
    }

    private string Write(ListLevel level, IReadOnlyDictionary<int, ListLevel> overrides)
    {
        if (level.Format is "bullet" or "none")
        {
            return "";
        }

        var text = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            bool isPlace = level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9';
            if (!isPlace)
            {
                text.Append(level.Text[i]);
                continue;
            }

            int place = level.Text[++i] - '1';
            ListLevel named = LevelAt(place, overrides);
            text.Append(ListNumberFormat.Write(_numbers[place] ?? named.Start, level.IsLegal ? "decimal" : named.Format));
        }

        return text.ToString();
    }

    private ListLevel LevelAt(int level, IReadOnlyDictionary<int, ListLevel> overrides) =>
        overrides.TryGetValue(level, out ListLevel? changed) ? changed : _levels[level];
}
