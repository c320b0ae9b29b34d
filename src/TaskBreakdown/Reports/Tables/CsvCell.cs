using System.Globalization;
using System.Linq;

namespace TaskBreakdown.Reports.Tables;

/// <summary>One cell of CSV: quoted where RFC 4180 asks for it, and no formula to any spreadsheet.</summary>
internal static class CsvCell
{
    private const char Guard = '\'';

    /// <summary>A text; an empty one is quoted, so that it is told from a missing one.</summary>
    internal static string OfText(string text)
    {
        string safe = IsFormula(text) ? Guard + text : text;
        bool isPlain = safe.Length > 0 && !safe.Any(MustBeQuoted);
        return isPlain ? safe : "\"" + safe.Replace("\"", "\"\"") + "\"";
    }

    /// <summary>The text that <see cref="OfText"/> was given, from a cell without its quotes.</summary>
    internal static string TextOf(string cell) =>
        cell.Length > 1 && cell[0] == Guard && IsFormula(cell.Substring(1)) ? cell.Substring(1) : cell;

    /// <summary>
    /// Spreadsheets skip blanks and signs without a shape, and some fold full-width signs, before they look for a formula.
    /// A text that looks guarded already is guarded once more, or reading it back would take its own apostrophe away.
    /// </summary>
    private static bool IsFormula(string text)
    {
        string bare = text.TrimStart(Guard);
        int start = 0;
        while (start < bare.Length && IsSkipped(bare[start]))
        {
            start++;
        }

        bool startsWithControl = bare.Length > 0 && char.IsControl(bare[0]);
        return startsWithControl
            || (start < bare.Length
                && bare[start] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20');
    }

    /// <summary>What RFC 4180 asks for, and what spreadsheets of other countries take for the end of a cell.</summary>
    private static bool MustBeQuoted(char character) => character is ',' or '"' or '\r' or '\n' or ';' or '\t';

    private static bool IsSkipped(char character) =>
        char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;
}
