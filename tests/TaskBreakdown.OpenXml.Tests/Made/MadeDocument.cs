using System.Text;
using TaskBreakdown.OpenXml.Tests.Word;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>A Word document that bytes have chosen: paragraphs, lists, tables with merged cells, text boxes, content controls, a header.</summary>
internal sealed class MadeDocument
{
    private const int DeepestBlocks = 3;

    private const string Drawing =
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
        + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>";

    private readonly Choices _choices;
    private readonly MadeText _text;
    private readonly MadeRuns _runs;
    private readonly MadeLists _lists;
    private int _depth;

    private MadeDocument(Choices choices)
    {
        _choices = choices;
        _text = new MadeText(choices);
        _runs = new MadeRuns(choices, _text);
        _lists = new MadeLists(choices);
    }

    internal static MadeFile From(byte[] bytes)
    {
        var made = new MadeDocument(new Choices(bytes));
        string numbering = made._lists.Numbering();
        string styles = made._lists.Styles();
        string body = made.Blocks();
        string header = $"<w:p><w:r><w:t>{made._text.Invisible()}</w:t></w:r></w:p>";
        return new MadeFile(DocxBuilder.FromBody(body, numbering, styles, header), made._text.Shown);
    }

    private string Blocks()
    {
        var blocks = new StringBuilder();
        _depth++;
        for (int kind = _choices.Below(8); kind > 0; kind = _choices.Below(8))
        {
            blocks.Append(_depth > DeepestBlocks ? Paragraph() : Block(kind));
        }

        _depth--;
        return blocks.ToString();
    }

    private string Block(int kind) => kind switch
    {
        1 => $"<w:sdt><w:sdtContent>{Blocks()}</w:sdtContent></w:sdt>",
        2 => TextBox(),
        3 or 4 => Table(),
        _ => Paragraph(),
    };

    private string Paragraph() => $"<w:p>{_lists.Properties()}{_runs.Some()}</w:p>";

    /// <summary>A drawing with words, in the newer writing or the older one.</summary>
    private string TextBox()
    {
        string box = $"<w:txbxContent>{Blocks()}<w:p/></w:txbxContent>";
        string drawing = _choices.IsChosen()
            ? $"<w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict>"
            : $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{Drawing}<wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>{_text.Invisible()}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        return $"<w:p>{_runs.Some()}<w:r>{drawing}</w:r>{_runs.Some()}</w:p>";
    }

    private string Table()
    {
        var rows = new StringBuilder();
        for (int row = _choices.Below(4); row >= 0; row--)
        {
            rows.Append(Row());
        }

        return $"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>";
    }

    private string Row()
    {
        if (_choices.Below(8) == 1)
        {
            string hidden = DocxBuilder.Cell($"<w:p><w:r><w:t>{_text.Invisible()}</w:t></w:r></w:p>");
            return $"<w:tr><w:trPr>{_choices.OneOf("<w:hidden/>", "<w:del w:id=\"4\" w:author=\"a\"/>")}</w:trPr>{hidden}</w:tr>";
        }

        var cells = new StringBuilder();
        for (int cell = _choices.Below(5); cell >= 0; cell--)
        {
            cells.Append(_choices.Below(16) == 1 ? $"<w:sdt><w:sdtContent>{Cell()}</w:sdtContent></w:sdt>" : Cell());
        }

        return $"<w:tr><w:trPr>{_choices.OneOf("", "", "<w:gridBefore w:val=\"1\"/>", "<w:tblHeader/>", "<w:gridAfter w:val=\"3\"/>")}</w:trPr>{cells}</w:tr>";
    }

    /// <summary>A cell; one that goes on from another has no words, since they would show or not as its neighbors are.</summary>
    private string Cell()
    {
        string span = _choices.Below(4) == 1 ? $"<w:gridSpan w:val=\"{_choices.OneOf("2", "3", "63", "0")}\"/>" : "";
        string merge = _choices.OneOf("", "", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "<w:hMerge w:val=\"restart\"/>", "<w:hMerge/>");
        bool goesOn = merge is "<w:vMerge/>" or "<w:hMerge/>";
        return DocxBuilder.Cell(goesOn ? "<w:p/>" : Blocks() + Paragraph(), span + merge);
    }
}
