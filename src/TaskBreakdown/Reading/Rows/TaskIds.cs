using System.Collections.Generic;
using System.Globalization;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Gives the tasks of a section their ids.</summary>
/// <remarks>
/// Section and printed number, <c>1.2</c>; the place in the section where no number is printed. A number that stands at
/// several rows keeps its id for the first and counts the others: <c>1.2</c>, <c>1.2.2</c>, <c>1.2.3</c>.
/// </remarks>
internal sealed class TaskIds(int section)
{
    private readonly Dictionary<int, int> _uses = [];
    private int _place;

    internal string Next(int? number)
    {
        _place++;
        int key = number ?? _place;
        _uses.TryGetValue(key, out int uses);
        _uses[key] = uses + 1;
        string id = string.Format(CultureInfo.InvariantCulture, "{0}.{1}", section, key);
        return uses == 0 ? id : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", id, uses + 1);
    }
}
