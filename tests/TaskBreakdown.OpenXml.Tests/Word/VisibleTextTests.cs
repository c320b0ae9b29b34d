using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Word;

/// <summary>What Word prints of a body, as text.</summary>
public sealed class VisibleTextTests
{
    private const string Insertion = "w:id=\"1\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\"";

    private const string Box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";

    private const string Drawing =
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>" + Box + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";

    private const string Picture = "<w:pict><v:shape><v:textbox>" + Box + "</v:textbox></v:shape></w:pict>";

    public static TheoryData<string, string> Bodies => new()
    {
        { "<w:p><w:r><w:t>新建</w:t></w:r><w:r><w:t xml:space=\"preserve\">学校 </w:t></w:r></w:p>", "新建学校" },
        { "<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r></w:p>", "一\n二\n三" },
        { "<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:noBreakHyphen/><w:t>三</w:t></w:r></w:p>", "一\t二-三" },
        { "<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>二</w:t></w:r></w:p>", "一\n\n\n二" },

        // Tracked changes: what was deleted or moved away is gone.
        { $"<w:p><w:ins {Insertion}><w:r><w:t>一</w:t></w:r></w:ins><w:del {Insertion}><w:r><w:delText>二</w:delText></w:r></w:del></w:p>", "一" },
        { $"<w:p><w:moveFrom {Insertion}><w:r><w:t>一</w:t></w:r></w:moveFrom><w:moveTo {Insertion}><w:r><w:t>二</w:t></w:r></w:moveTo></w:p>", "二" },
        { $"<w:p><w:pPr><w:rPr><w:del {Insertion}/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>", "一二" },

        // Hidden text, fields, notes, links, readings above characters.
        { "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r></w:p>", "显" },
        { "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "7" },
        { "<w:p><w:hyperlink><w:r><w:t>附件</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>今</w:t></w:r></w:fldSimple></w:p>", "附件今" },
        { "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>shè</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>設</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "設" },
        { "<w:p><w:r><w:t>45万m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>", "45万m²" },
        { "<w:p><m:oMath><m:r><m:t>3</m:t></m:r></m:oMath><w:r><w:t>个</w:t></w:r></w:p>", "3个" },

        // Content controls.
        { "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>一</w:t></w:r></w:p></w:sdtContent></w:sdt>", "一" },
        { "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtContent><w:r><w:t>二</w:t></w:r></w:sdtContent></w:sdt></w:p>", "二" },

        // Text boxes: once, though a document has them in two writings.
        {
            "<w:p><w:r><w:t>外</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\">" + Drawing + "</mc:Choice><mc:Fallback>" + Picture + "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
            "外\n\n框"
        },
        { "<w:p><w:r>" + Picture + "</w:r></w:p>", "框" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Read_Body_WritesDownWhatWordPrints(string body, string text) =>
        Assert.Equal(text, WordBreakdownReader.Default.Read(DocxBuilder.FromBody(body)).Source.Text);
}
