using TaskBreakdown.Cli.Commands;
using TaskBreakdown.Json;

namespace TaskBreakdown.Cli.Output;

/// <summary>The forms in which the members of cells are written.</summary>
internal static class OrganizationOutputs
{
    internal static LineOutput Create(string format, bool isExplained, OrganizationCells cells, ToolConsole console) =>
        format == "jsonl" ? CreateJson(isExplained, cells, console) : CreateTable(isExplained, cells, console);

    private static JsonLineOutput CreateJson(bool isExplained, OrganizationCells cells, ToolConsole console) =>
        new(console.Output, (writer, content, line) =>
        {
            if (isExplained)
            {
                BreakdownJson.Serialize(writer, cells.Read(content, line), cells.Explain(content), content.Text, line);
                return;
            }

            BreakdownJson.Serialize(writer, cells.Read(content, line), content.Text, line);
        });

    private static TextLineOutput CreateTable(bool isExplained, OrganizationCells cells, ToolConsole console)
    {
        var members = new OrganizationTable(console.CreateTableConsole(console.Text));
        var explanations = new ExplanationTable(console.CreateTableConsole(console.Text));
        return new(console.Text, (content, line) =>
        {
            members.Write(cells.Read(content, line), content.Text, line);
            if (isExplained)
            {
                explanations.Write(cells.Explain(content), content.Text);
            }
        });
    }
}
