using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Names of sheets as Excel allows them: short, unique in any case of letters, without its reserved signs.</summary>
internal static class SheetNames
{
    private const string Reserved = @"[]:*?/\";

    internal static string[] Of(IEnumerable<string> titles)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. titles.Select(title => Free(Allowed(title), taken))];
    }

    /// <summary>The name in a formula, in quotes.</summary>
    internal static string Quote(string name) => "'" + name.Replace("'", "''") + "'";

    private static string Allowed(string title)
    {
        string name = new string([.. title.Select(sign => Reserved.IndexOf(sign) < 0 && !char.IsControl(sign) ? sign : ' ')]).Trim(' ', '\'');
        return name.Length == 0 ? "Sheet" : Shorten(name, SheetLimits.NameLength);
    }

    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int i = 2; !taken.Add(free); i++)
        {
            string suffix = $" ({i.ToString(CultureInfo.InvariantCulture)})";
            free = Shorten(name, SheetLimits.NameLength - suffix.Length) + suffix;
        }

        return free;
    }

    private static string Shorten(string name, int length) => name.Length <= length ? name : CellText.Cut(name, length);
}
