using System.Text;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>What stands in a paragraph of a made document: words, tabs, links, fields, formulas, tracked changes, hidden text.</summary>
internal sealed class MadeRuns(Choices choices, MadeText text)
{
    internal string Some()
    {
        var runs = new StringBuilder();
        for (int i = choices.Below(4); i >= 0; i--)
        {
            runs.Append(One());
        }

        return runs.ToString();
    }

    private string One() => choices.Below(16) switch
    {
        1 => Run(text.Invisible(), "<w:rPr><w:vanish/></w:rPr>"),
        2 => Run(text.Visible(), "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>"),
        3 => "<w:r><w:tab/><w:ptab w:relativeTo=\"margin\" w:alignment=\"left\" w:leader=\"none\"/></w:r>",
        4 => "<w:r><w:br/><w:cr/><w:br w:type=\"page\"/></w:r>",
        5 => Run(choices.OneOf("2", "3", " 2 ", "注"), "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"),
        6 => $"<w:ins w:id=\"2\" w:author=\"a\">{Run(text.Visible())}</w:ins>",
        7 => $"<w:del w:id=\"3\" w:author=\"a\"><w:r><w:delText>{text.Invisible()}</w:delText></w:r></w:del>",
        8 => $"<w:hyperlink w:anchor=\"a\">{Run(text.Visible())}</w:hyperlink>",
        9 => $"<w:fldSimple w:instr=\"DATE\">{Run(text.Visible())}</w:fldSimple>",
        10 => $"<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>{text.Invisible()}</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>",
        11 => $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Run(text.Invisible())}</w:sdtContent></w:sdt>",
        12 => $"<w:sdt><w:sdtContent>{Run(text.Visible())}</w:sdtContent></w:sdt>",
        13 => $"<m:oMath><m:r><m:t>{text.Visible()}</m:t></m:r></m:oMath>",
        14 => $"<w:r><w:ruby><w:rt>{Run(text.Invisible())}</w:rt><w:rubyBase>{Run(text.Visible())}</w:rubyBase></w:ruby></w:r>",
        15 => "<w:r><w:noBreakHyphen/><w:footnoteReference w:id=\"1\"/></w:r>",
        _ => Run(text.Visible()),
    };

    private static string Run(string words, string properties = "") => $"<w:r>{properties}<w:t xml:space=\"preserve\">{words}</w:t></w:r>";
}
