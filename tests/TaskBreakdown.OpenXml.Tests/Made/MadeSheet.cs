using System.Text;
using TaskBreakdown.OpenXml.Tests.Excel;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>A sheet that bytes have chosen: cells of every type, merged areas, hidden rows and columns.</summary>
internal sealed class MadeSheet(Choices choices, MadeText text, MadeFormats formats, MadeStrings strings)
{
    private const int Columns = 6;

    private readonly MadeMerges _merges = new(choices);
    private readonly int _hiddenColumn = choices.Below(2 * Columns);
    private readonly bool _isHidden = choices.Below(8) == 1;

    internal TestSheet Build()
    {
        string name = choices.OneOf("Sheet1", "工作表2", "分解表", "") + choices.Below(10);
        string hidden = $"<cols><col min=\"{_hiddenColumn + 1}\" max=\"{_hiddenColumn + 1}\" hidden=\"1\"/></cols>";
        return new TestSheet(name, Rows(), _merges.References)
        {
            Columns = hidden,
            State = !_isHidden ? "" : choices.OneOf("hidden", "veryHidden"),
        };
    }

    private string Rows()
    {
        var rows = new StringBuilder();
        int row = 0;
        for (int step = choices.Below(8); step > 0; step = choices.Below(8))
        {
            row += step == 7 ? 100_000 : step == 6 ? 2 : 0;
            rows.Append(Row(row++, isHidden: step == 5));
        }

        return rows.ToString();
    }

    private string Row(int row, bool isHidden)
    {
        var cells = new StringBuilder();
        int column = 0;
        for (int step = choices.Below(8); step > 0 && column < Columns; step = choices.Below(8))
        {
            column += step == 7 ? 1 : 0;
            cells.Append(Cell(row, column++, isHidden));
        }

        return $"<row r=\"{row + 1}\"{(isHidden ? " hidden=\"1\"" : "")}>{cells}</row>";
    }

    private string Cell(int row, int column, bool isHidden)
    {
        (string type, string content) = choices.Below(8) switch
        {
            1 => ("s", $"<v>{strings.Add(Item(row, column, isHidden))}</v>"),
            2 => ("str", $"<f>A1&amp;B1</f><v>{Words(row, column, isHidden)}</v>"),
            3 or 4 => ("n", $"<v>{formats.Number()}</v>"),
            5 => ("b", $"<v>{choices.Below(2)}</v>"),
            6 => (choices.OneOf("s", "e", "d"), "<v>99999</v>"),
            _ => ("inlineStr", $"<is>{Item(row, column, isHidden)}</is>"),
        };
        return $"<c r=\"{MadeMerges.Reference(row, column)}\" s=\"{choices.Below(MadeFormats.Styles + 1)}\" t=\"{type}\">{content}</c>";
    }

    private string Item(int row, int column, bool isHidden)
    {
        string words = Words(row, column, isHidden);
        return choices.Below(4) != 1
            ? $"<t xml:space=\"preserve\">{words}</t>"
            : $"<r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><r><t>{words}</t></r><rPh sb=\"0\" eb=\"1\"><t>{text.Invisible()}</t></rPh>";
    }

    /// <summary>Words of a cell. What merged areas cover shows or not as they lie, so no mark stands there.</summary>
    private string Words(int row, int column, bool isHidden) =>
        _merges.Hold(row, column) ? text.Any()
        : isHidden || _isHidden || column == _hiddenColumn ? text.Invisible()
        : text.Visible();
}
