using System.Collections.Generic;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>A use of a list: it may begin anew and change levels.</summary>
internal sealed class ListInstance
{
    private readonly ListDefinition _definition;
    private readonly Dictionary<int, ListLevel> _levels = [];
    private readonly Dictionary<int, int> _starts = [];

    internal ListInstance(ListDefinition definition, NumberingInstance instance)
    {
        _definition = definition;
        foreach (LevelOverride change in instance.Elements<LevelOverride>())
        {
            if (IntegerValue.Of(change.LevelIndex) is not (int index and >= 0 and < ListDefinition.LevelCount))
            {
                continue;
            }

            if (change.Level is { } level)
            {
                _levels[index] = ListLevel.Of(level);
            }

            if (IntegerValue.Of(change.StartOverrideNumberingValue?.Val) is int start)
            {
                _starts[index] = start;
            }
        }
    }

    /// <summary>Takes the next number of a level, from 0 to 8.</summary>
    internal string Take(int level)
    {
        int? restart = _starts.TryGetValue(level, out int start) ? start : null;
        _starts.Remove(level);
        return _definition.Take(level, _levels, restart);
    }
}
