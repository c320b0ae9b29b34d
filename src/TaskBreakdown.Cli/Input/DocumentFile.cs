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

/// <summary>Reads a document of any format that the tool knows.</summary>
internal static class DocumentFile
{
    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <param name="path">The path, or <c>-</c>.</param>
    /// <param name="console">Gives standard input, and is told what cannot be opened.</param>
    /// <param name="breakdown">What was read. A file of an unknown kind gives a breakdown with a diagnostic.</param>
    /// <returns><see langword="false"/> for a file that cannot be opened.</returns>
    internal static bool TryRead(string path, ToolConsole console, [NotNullWhen(true)] out WorkBreakdown? breakdown)
    {
        breakdown = null;
        try
        {
            byte[] bytes = path == FilePatterns.StandardInput ? InputText.ReadToEnd(console.Input) : File.ReadAllBytes(path);
            breakdown = Read(bytes, DocumentFormat.Recognize(bytes, path));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot read '{path}': {exception.Message}");
            return false;
        }
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
