using System.IO;
using System.IO.Compression;
using System.Text;

namespace TaskBreakdown.Fuzz;

/// <summary>Office files around one part that a fuzzer wrote: it would spend its life on zip headers otherwise.</summary>
internal static class OfficePackages
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    internal static byte[] Word(byte[] document) => Package(
        ("[Content_Types].xml", ContentTypes("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
        ("_rels/.rels", Relation("officeDocument", "word/document.xml")),
        ("word/document.xml", document));

    internal static byte[] Excel(byte[] sheet) => Package(
        ("[Content_Types].xml", ContentTypes(
            "/xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")),
        ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/workbook.xml", Utf8(
            $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{OfficeRelations}\">"
            + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")),
        ("xl/worksheets/sheet1.xml", sheet));

    private static byte[] Package(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] ContentTypes(string part, string type, string others = "") => Utf8(
        $"<Types xmlns=\"{Types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"{part}\" ContentType=\"{type}\"/>{others}</Types>");

    private static byte[] Relation(string type, string target) => Utf8(
        $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{OfficeRelations}/{type}\" Target=\"{target}\"/></Relationships>");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
