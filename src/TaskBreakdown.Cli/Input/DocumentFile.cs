using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Html;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>A document that a command names, read whatever its form.</summary>
internal static class DocumentFile
{
    /// <summary>Reads a document of any format that the tool knows, or complains about the file.</summary>
    /// <param name="path">A path, or <c>-</c> for standard input.</param>
    /// <param name="console">Where standard input comes from and complaints go.</param>
    /// <param name="breakdown">What was read, for a file of an unknown kind a diagnostic; null when the result is <see langword="false"/>.</param>
    /// <returns>Whether the file could be opened.</returns>
    internal static bool TryRead(string path, ToolConsole console, [NotNullWhen(true)] out WorkBreakdown? breakdown)
    {
        bool isRead = TryReadBytes(path, console, out byte[]? bytes);
        breakdown = isRead ? Read(bytes!, DocumentFormat.Recognize(bytes, path)) : null;
        return isRead;
    }

    /// <summary>Reads a text of any encoding, or complains about the file.</summary>
    internal static bool TryReadText(string path, ToolConsole console, [NotNullWhen(true)] out string? text)
    {
        bool isRead = TryReadBytes(path, console, out byte[]? bytes);
        text = isRead ? SourceText.Decode(bytes!).Text : null;
        return isRead;
    }

    private static bool TryReadBytes(string path, ToolConsole console, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        try
        {
            bytes = path == FilePatterns.StandardInput ? InputText.ReadToEnd(console.Input) : File.ReadAllBytes(path);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            console.Complain($"there is no file '{path}'; give a path, or - for standard input.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot read '{path}': {exception.Message}");
        }

        return false;
    }

    private static WorkBreakdown Read(byte[] bytes, DocumentFormat format) => format.Kind switch
    {
        DocumentKind.WebPage => HtmlBreakdownReader.Default.Read(bytes).Breakdown,
        DocumentKind.Word => WordBreakdownReader.Default.Read(bytes).Breakdown,
        DocumentKind.Excel => ExcelBreakdownReader.Default.Read(bytes).Breakdown,
        DocumentKind.Text => BreakdownReader.Default.Read(SourceText.Decode(bytes)),
        _ => Refuse(format.Advice),
    };

    private static WorkBreakdown Refuse(string advice)
    {
        Diagnostic diagnostic = Diagnostic.Create(DiagnosticDescriptors.UnreadableFile, SourceText.From(""), default, advice);
        return new WorkBreakdown { Diagnostics = [diagnostic] };
    }
}
