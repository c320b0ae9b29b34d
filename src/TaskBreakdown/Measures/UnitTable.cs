using System;
using System.Collections.Generic;

namespace TaskBreakdown.Measures;

/// <summary>Reads tables of units, one unit a line under a heading that says what it measures.</summary>
/// <remarks>
/// <para>Grammar: <c>row = name { alias } "|" English [ "|" symbol [ "|" factor ] ]</c>, as in <c>亩 畝 | mu | 亩 | 1/15</c>. Without a
/// symbol the name is its own, without a factor the unit is the canonical one or equals it.</para>
/// <para>Tables are text because they are read once: as code, compiling them was the slowest part of a program's first extraction.</para>
/// </remarks>
internal static class UnitTable
{
    private static readonly char[] LineBreaks = ['\r', '\n'];
    private static readonly char[] Blanks = [' '];
    private static readonly char[] Columns = ['|'];

    /// <summary>All units of some tables, in their order.</summary>
    internal static MeasureUnit[] Read(params string[] tables)
    {
        var units = new List<MeasureUnit>();
        foreach (string table in tables)
        {
            UnitHeading heading = default;
            foreach (string line in table.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries))
            {
                if (line[0] == '[')
                {
                    heading = new UnitHeading(line);
                }
                else
                {
                    units.Add(ReadRow(heading, line.Split(Columns)));
                }
            }
        }

        return units.ToArray();
    }

    private static MeasureUnit ReadRow(in UnitHeading heading, string[] columns)
    {
        string[] words = columns[0].Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        string symbol = columns.Length > 2 ? columns[2].Trim() : words[0];
        return new MeasureUnit(
            words[0],
            symbol,
            columns[1].Trim(),
            heading.DimensionOf(symbol),
            heading.CanonicalSymbol ?? symbol,
            columns.Length > 3 ? ReadFactor(columns[3]) : Fraction.One,
            words.AsSpan(1).ToArray())
        {
            IsDenominatorOnly = heading.IsDenominatorOnly,
        };
    }

    private static Fraction ReadFactor(string text)
    {
        int slash = text.IndexOf('/');
        return slash < 0 ? new Fraction(ReadNumber(text)) : new Fraction(ReadNumber(text.Substring(0, slash)), ReadNumber(text.Substring(slash + 1)));
    }

    private static long ReadNumber(string text) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
