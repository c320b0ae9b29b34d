using System;
using System.IO;
using DocumentFormat.OpenXml.Packaging;
using TaskBreakdown.Reading;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.OpenXml.Packages;

/// <summary>Reads a package safely: whatever is wrong with it becomes a diagnostic.</summary>
internal static class PackageReading
{
    internal static OpenSettings Settings { get; } = new()
    {
        AutoSave = false,
        MaxCharactersInPart = PackageGuard.MostCharacters,
    };

    /// <summary>Reads the bytes of a package.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="walk">Opens the package in a stream and writes down what it shows; returns why it cannot, null if it can.</param>
    /// <param name="reader">Reads what was written down.</param>
    internal static BreakdownDocument Read(byte[] file, Func<Stream, VisibleText, string?> walk, BreakdownReader reader)
    {
        var text = new VisibleText();
        return Refuse(file, text, walk) is { } reason ? VisibleText.Unreadable(reason) : text.Read(reader);
    }

    private static string? Refuse(byte[] file, VisibleText text, Func<Stream, VisibleText, string?> walk)
    {
        if (PackageBytes.Refuse(file) is { } reason)
        {
            return reason;
        }

        try
        {
            return PackageGuard.Refuse(file) ?? walk(new MemoryStream(file, writable: false), text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Packages, parts, relations and attributes can be damaged in more ways than the parser has exceptions of its own for.
            return "it is damaged: " + OneLine(exception.Message);
        }
    }

    private static string OneLine(string message)
    {
        int end = message.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? message : message.Substring(0, end)).TrimEnd('.');
    }
}
