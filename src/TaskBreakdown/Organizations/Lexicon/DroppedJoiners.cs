using System;
using System.Collections.Generic;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Full forms written without their 和 (住房城乡建设, 经济信息化), as official texts shorten them.</summary>
internal static class DroppedJoiners
{
    /// <summary>The rows by their full form without 和.</summary>
    internal static readonly AbbreviationTable<StemAbbreviation> Table = new(Build());

    // A form that is a full name itself (教育体育) is nobody's short form.
    private static StemAbbreviation[] Build()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (StemAbbreviation row in StemAbbreviations.Table.Rows)
        {
            known.Add(row.Full);
            known.Add(row.Short);
        }

        var rows = new List<StemAbbreviation>();
        foreach (StemAbbreviation row in StemAbbreviations.Table.Rows)
        {
            string dropped = row.Full.Replace("和", string.Empty);
            if (known.Add(dropped))
            {
                rows.Add(row with { Short = dropped });
            }
        }

        return [.. rows];
    }
}
