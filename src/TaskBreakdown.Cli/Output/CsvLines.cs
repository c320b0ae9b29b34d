using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TaskBreakdown.Cli.Output;

/// <summary>Rows as CSV (RFC 4180) that no spreadsheet takes for formulas.</summary>
internal static class CsvLines
{
    internal static void Write(TextWriter writer, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (IReadOnlyList<string> row in rows)
        {
            writer.Write(string.Join(',', row.Select(Cell)));
            writer.Write("\r\n");
        }
    }

    private static string Cell(string text)
    {
        bool isNumber = decimal.TryParse(text, CultureInfo.InvariantCulture, out _);
        bool isFormula = !isNumber && text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
        string safe = isFormula || text is ['\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
