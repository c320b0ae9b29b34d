using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>A document that a command names, read whatever its form.</summary>
internal static class DocumentFile
{
    /// <summary>Reads a document, or complains about the file.</summary>
    /// <param name="path">A path, or <c>-</c> for standard input.</param>
    /// <param name="console">Where standard input comes from and complaints go.</param>
    /// <param name="breakdown">What was read; null when the result is <see langword="false"/>.</param>
    /// <returns>Whether the file could be opened.</returns>
    internal static bool TryRead(string path, ToolConsole console, [NotNullWhen(true)] out WorkBreakdown? breakdown)
    {
        bool isRead = TryReadText(path, console, out string? text);
        breakdown = isRead ? BreakdownReader.Default.Read(SourceText.From(text!)) : null;
        return isRead;
    }

    /// <summary>Reads a text of any encoding, or complains about the file.</summary>
    internal static bool TryReadText(string path, ToolConsole console, [NotNullWhen(true)] out string? text)
    {
        text = null;
        try
        {
            text = InputText.Decode(path == FilePatterns.StandardInput ? InputText.ReadToEnd(console.Input) : File.ReadAllBytes(path));
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
}
