using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Gives the tasks of a section their ids.</summary>
/// <remarks>
/// Section and printed number, <c>1.2</c>; the place in the section where no number is printed. A number that stands at
/// several rows keeps its id for the first and counts the others: <c>1.2</c>, <c>1.2.2</c>, <c>1.2.3</c>.
/// </remarks>
/// <param name="section">Number of the section.</param>
/// <param name="tasks">How many tasks it has.</param>
internal sealed class TaskIds(int section, int tasks)
{
    private readonly List<int> _ascending = new(tasks);
    private Dictionary<int, int>? _uses;
    private readonly string _prefix = section.ToString(CultureInfo.InvariantCulture) + ".";
    private int _place;

    internal string Next(int? number)
    {
        _place++;
        int key = number ?? _place;
        int uses = CountUse(key);
        string id = _prefix + key.ToString(CultureInfo.InvariantCulture);
        return uses == 0 ? id : id + "." + (uses + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How often a number was used before. As long as numbers ascend, as they nearly always do, none was.</summary>
    private int CountUse(int key)
    {
        if (_uses is null && (_ascending.Count == 0 || key > _ascending[_ascending.Count - 1]))
        {
            _ascending.Add(key);
            return 0;
        }

        _uses ??= _ascending.ToDictionary(used => used, _ => 1);
        _uses.TryGetValue(key, out int uses);
        _uses[key] = uses + 1;
        return uses;
    }
}
