using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace TaskBreakdown.OpenXml.Tests.Word;

/// <summary>Makes Word documents for tests.</summary>
internal static class DocxBuilder
{
    internal const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    /// <summary>A document with a body of markup, and parts for styles, numbering and a header where they are given.</summary>
    internal static byte[] FromBody(string body, string? numbering = null, string? styles = null, string? header = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            string section = header is null ? "" : "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>";
            Write(main, $"<w:document {Namespaces}><w:body>{body}{section}</w:body></w:document>");
            if (numbering is not null)
            {
                Write(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
            }

            if (styles is not null)
            {
                Write(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");
            }

            if (header is not null)
            {
                Write(main.AddNewPart<HeaderPart>("header"), $"<w:hdr {Namespaces}>{header}</w:hdr>");
            }
        }

        return stream.ToArray();
    }

    internal static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r></w:p>";

    internal static string Table(IEnumerable<string[]> rows) =>
        "<w:tbl>" + string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select(cell => Cell(Paragraph(cell)))) + "</w:tr>")) + "</w:tbl>";

    /// <summary>A cell of paragraphs with properties.</summary>
    internal static string Cell(string paragraphs, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraphs}</w:tc>";

    internal static string Escape(string text) => System.Security.SecurityElement.Escape(text)!;

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
