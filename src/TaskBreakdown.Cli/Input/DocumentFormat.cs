using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace TaskBreakdown.Cli.Input;

/// <summary>What kind of file some bytes are. The content decides; the name only where the content leaves it open.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Advice">For an unknown kind what it is and what to do; empty for the others.</param>
internal sealed record DocumentFormat(DocumentKind Kind, string Advice = "")
{
    private const string SaveAs = "save it as text, as a web page, as .docx or as .xlsx";

    internal static DocumentFormat Recognize(ReadOnlySpan<byte> bytes, string name) => bytes switch
    {
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => RecognizePackage(bytes.ToArray(), name),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new(HasEnding(name, ".xls", ".xlsx") ? DocumentKind.Excel : DocumentKind.Word),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Unknown("it is a PDF file, in which tables are only drawn"),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => Unknown("it is a file in Rich Text Format"),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] =>
            Unknown("it is a picture"),
        [0x1F, 0x8B, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] =>
            new(DocumentKind.Unknown, "it is an archive; unpack it first"),
        _ => new(Markup.IsPage(bytes, HasEnding(name, ".html", ".htm", ".shtml", ".xhtml")) ? DocumentKind.WebPage : DocumentKind.Text),
    };

    /// <summary>Word documents and workbooks are archives, told apart by the folder of their parts.</summary>
    private static DocumentFormat RecognizePackage(byte[] bytes, string name)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            bool Has(string start) => archive.Entries.Any(entry => entry.FullName.StartsWith(start, StringComparison.OrdinalIgnoreCase));
            return Has("word/") ? new(DocumentKind.Word)
                : Has("xl/") ? new(DocumentKind.Excel)
                : Has("mimetype") ? Unknown("it is an OpenDocument or e-book file")
                : new(DocumentKind.Unknown, "it is an archive without a Word document or a workbook; unpack it first");
        }
        catch (InvalidDataException)
        {
            // Whichever reader gets a damaged archive says what is wrong with it.
            return new(HasEnding(name, ".xlsx") ? DocumentKind.Excel : DocumentKind.Word);
        }
    }

    private static DocumentFormat Unknown(string what) => new(DocumentKind.Unknown, $"{what}; {SaveAs}");

    private static bool HasEnding(string name, params string[] endings) =>
        Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
