using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports;

/// <summary>Writes a breakdown as tables of text: Markdown, CSV and HTML, one row a task.</summary>
/// <remarks>Targets are written as <see cref="TargetNotation"/> has them. Nothing is escaped twice and no word of the
/// document can break out of its cell. Line breaks are LF but for CSV, where RFC 4180 asks for CR LF. Thread-safe.</remarks>
public static partial class BreakdownTables
{
    private static readonly string[] LevelNames =
        ["", "national", "province", "city", "county", "district", "subdistrict", "town", "development zone"];

    /// <summary>Level of government, jurisdiction and year in one line; empty where the document tells none of them.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>Words such as <c>2024, district level, 北仑区</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static string Describe(WorkBreakdown breakdown)
    {
        Throw.IfNull(breakdown);
        var facts = new List<string>();
        if (breakdown.Year is { } year)
        {
            facts.Add(year.ToString(CultureInfo.InvariantCulture));
        }

        if (breakdown.Level != OrganizationLevel.Unknown)
        {
            facts.Add(LevelNames[(int)breakdown.Level] + " level");
        }

        if (breakdown.Jurisdiction is { } jurisdiction)
        {
            facts.Add(jurisdiction);
        }

        return string.Join(", ", facts);
    }

    private static string HeadingOf(WorkSection section) => section.Heading is { } heading
        ? $"{section.Number} {SingleLine.Of(heading)}"
        : $"Section {section.Number}";

    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
