using System;
using System.Collections.Generic;
using System.Text;

namespace TaskBreakdown.Tests.Reports;

/// <summary>A reader of CSV to the letter of RFC 4180, written apart from the writer; it tells quoted cells from bare ones.</summary>
internal static class CsvReading
{
    internal sealed record Cell(string Text, bool IsQuoted);

    internal static List<List<Cell>> Read(string csv)
    {
        var rows = new List<List<Cell>>();
        int at = 0;
        while (at < csv.Length)
        {
            var row = new List<Cell>();
            do
            {
                row.Add(csv[at] == '"' ? ReadQuoted(csv, ref at) : ReadBare(csv, ref at));
            }
            while (csv[at++] == ',');

            Assert(csv[at - 1] == '\r' && csv[at] == '\n', "A row ends with CR LF.");
            at++;
            rows.Add(row);
        }

        return rows;
    }

    private static Cell ReadBare(string csv, ref int at)
    {
        int start = at;
        while (csv[at] is not (',' or '\r'))
        {
            Assert(csv[at] is not ('"' or '\n'), "A bare cell holds neither quote nor line break.");
            at++;
        }

        return new Cell(csv[start..at], IsQuoted: false);
    }

    private static Cell ReadQuoted(string csv, ref int at)
    {
        var text = new StringBuilder();
        for (at++; csv[at] != '"' || csv[at + 1] == '"'; at++)
        {
            text.Append(csv[at]);
            at += csv[at] == '"' ? 1 : 0;
        }

        at++;
        return new Cell(text.ToString(), IsQuoted: true);
    }

    private static void Assert(bool holds, string rule)
    {
        if (!holds)
        {
            throw new FormatException(rule);
        }
    }
}
