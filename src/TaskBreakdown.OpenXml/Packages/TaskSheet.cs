using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskBreakdown.OpenXml.Packages;

/// <summary>The mark on the sheet of tasks in a workbook that this library wrote.</summary>
/// <remarks>
/// The other sheets of such a workbook say the same again, by units and by targets; read as a document, they would be tasks
/// a second time. The mark is a hidden name of the workbook, which programs keep when they save it.
/// </remarks>
internal static class TaskSheet
{
    private const string Mark = "TaskBreakdown.Tasks";

    /// <summary>The name that marks a sheet.</summary>
    /// <param name="place">A cell of it, as formulas write it: <c>'目标任务'!$A$1</c>.</param>
    internal static DefinedName Name(string place) => new(place) { Name = Mark, Hidden = true };

    /// <summary>The name of the marked sheet; null in a workbook without a mark, or whose marked sheet was deleted.</summary>
    internal static string? In(Workbook workbook)
    {
        string? place = workbook.DefinedNames?.Elements<DefinedName>().FirstOrDefault(name => name.Name?.Value == Mark)?.Text;
        int end = place?.LastIndexOf('!') ?? -1;
        string? marked = end <= 0 ? null : Unquote(place!.Substring(0, end));
        return workbook.Sheets?.Elements<Sheet>().Any(sheet => sheet.Name?.Value == marked) == true ? marked : null;
    }

    private static string Unquote(string name) => name.Length >= 2 && name[0] == '\'' && name[name.Length - 1] == '\''
        ? name.Substring(1, name.Length - 2).Replace("''", "'")
        : name;
}
