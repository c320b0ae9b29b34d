using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>
/// Tells a table that was read from one that was only guessed: where nothing marks the cells and what came out does
/// not look like tasks and units, the columns ran into each other.
/// </summary>
internal static class TableSanity
{
    private const int FewestSoundPerBad = 3;
    private const string NeverFirst = "。,;、:)%〕”";

    /// <summary>Whether the rows of a table cannot be relied on.</summary>
    internal static bool IsScrambled(RawTable table, IReadOnlyList<BreakdownRow> rows)
    {
        if (table.Form is not (TableForm.Paragraphs or TableForm.Words) || rows.Count == 0)
        {
            return false;
        }

        int bad = 0;
        bool hasNumbers = TableCells.Has(table, ColumnKind.Number);
        foreach (BreakdownRow row in rows)
        {
            bool isBad = IsFragment(row.Task) || IsNoUnits(row.Roles.Lead) || IsNoUnits(row.Roles.Responsible) || (hasNumbers && row.Number is null);
            bad += isBad ? 1 : 0;
        }

        return bad > 0 && bad * FewestSoundPerBad >= rows.Count;
    }

    private static bool IsFragment(MappedText task) =>
        task.Length is > 0 and < 2 || (!task.IsEmpty && NeverFirst.Has(task.Folded[0]));

    private static bool IsNoUnits(MappedText cell) => !cell.IsEmpty && CellWords.LooksLikeUnits(cell.Folded) == Likeness.No;
}
