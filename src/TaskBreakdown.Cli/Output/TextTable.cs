using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace TaskBreakdown.Cli.Output;

/// <summary>A table of text that fits the width of the output, wide characters and all.</summary>
internal sealed class TextTable(params TextColumn[] columns)
{
    private readonly List<(string[] Cells, Style Style)> _rows = [];

    internal void Add(params string[] cells) => _rows.Add(([.. cells.Select(TerminalText.Clean)], Style.Plain));

    /// <summary>Adds a row whose first cell has a style.</summary>
    internal void Add(Style style, params string[] cells) => _rows.Add(([.. cells.Select(TerminalText.Clean)], style));

    /// <summary>Writes the table; nothing where it has no row.</summary>
    internal void WriteTo(IAnsiConsole console)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        console.WriteLine();
        int[] natural = [.. columns.Select((column, i) =>
            _rows.Select(row => DisplayWidth.Of(row.Cells[i])).Append(DisplayWidth.Of(column.Title)).Max())];

        // A border and a blank on both sides of every cell, and the last border.
        int available = console.Profile.Width - (3 * columns.Length) - 1;
        int[] widths = ColumnWidths.Share(natural, [.. columns.Select(column => column.Weight)], available);
        Table table = new Table().Border(TableBorder.Rounded).BorderStyle(Words.QuietStyle);
        table.ShowRowSeparators = natural.Zip(widths, (wanted, given) => wanted > given).Any(wraps => wraps);
        for (int i = 0; i < columns.Length; i++)
        {
            table.AddColumn(new TableColumn(new Markup(Markup.Escape(Aligned(columns[i].Title, i, widths)))) { Width = widths[i] });
        }

        foreach ((string[] cells, Style style) in _rows)
        {
            table.AddRow(cells.Select((cell, i) => new Paragraph([Aligned(cell, i, widths)], i == 0 ? style : Style.Plain)));
        }

        console.Write(table);
    }

    private string Aligned(string cell, int column, int[] widths)
    {
        int missing = widths[column] - DisplayWidth.Of(cell);
        return columns[column].IsNumber && missing > 0 ? new string(' ', missing) + cell : cell;
    }
}
