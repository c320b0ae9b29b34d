using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>Reads a document.</summary>
internal static class DocumentFile
{
    internal static bool TryRead(string path, ToolConsole console, [NotNullWhen(true)] out WorkBreakdown? breakdown)
    {
        breakdown = null;
        try
        {
            byte[] bytes = path == FilePatterns.StandardInput ? InputText.ReadToEnd(console.Input) : File.ReadAllBytes(path);
            breakdown = BreakdownReader.Default.Read(SourceText.From(InputText.Decode(bytes)));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot read '{path}': {exception.Message}");
            return false;
        }
    }
}
