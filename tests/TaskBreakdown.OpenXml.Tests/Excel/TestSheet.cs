namespace TaskBreakdown.OpenXml.Tests.Excel;

/// <summary>A sheet for tests.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Rows">Its rows as markup.</param>
/// <param name="Merges">Its merged areas, such as <c>A1:D1 A3:A5</c>.</param>
internal sealed record TestSheet(string Name, string Rows, string Merges = "")
{
    /// <summary>Hidden or not, as the file says it.</summary>
    internal string State { get; init; } = "";

    /// <summary>Its columns as markup.</summary>
    internal string Columns { get; init; } = "";
}
