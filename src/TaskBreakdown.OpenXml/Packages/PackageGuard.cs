using System;
using System.IO;
using System.IO.Compression;
using System.Xml;

namespace TaskBreakdown.OpenXml.Packages;

/// <summary>Looks through a package before it is opened: what unpacks to a mountain, or nests without end, is refused.</summary>
/// <remarks>
/// The parts are read once, as a stream: a length that the package states proves nothing. Only parts of XML are opened
/// later, so pictures are not unpacked. Document types, and with them entities of any kind, are not allowed at all.
/// </remarks>
internal sealed class PackageGuard
{
    internal const int MostParts = 5000;

    /// <summary>Characters of XML in all parts.</summary>
    internal const long MostCharacters = 64L * 1024 * 1024;

    internal const int MostElements = 2_000_000;

    /// <summary>Elements in elements; a table in a table in a text box comes to about 40.</summary>
    internal const int DeepestNesting = 250;

    private long _characters;
    private int _elements;

    private PackageGuard()
    {
    }

    /// <summary>Why a package must not be opened; null where nothing speaks against it.</summary>
    /// <exception cref="InvalidDataException">The package is damaged, or longer than <see cref="MostCharacters"/> once unpacked.</exception>
    internal static string? Refuse(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
        {
            return $"it has more than {MostParts} parts";
        }

        var guard = new PackageGuard();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (IsXml(entry.FullName) && guard.TryRefusePart(entry) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>A damaged part is left to the parser: perhaps nobody needs it.</summary>
    private string? TryRefusePart(ZipArchiveEntry entry)
    {
        try
        {
            return RefusePart(entry);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private string? RefusePart(ZipArchiveEntry entry)
    {
        using Stream part = entry.Open();
        using var counted = new CountingStream(part, MostCharacters - _characters);
        using XmlReader reader = XmlReader.Create(counted, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreWhitespace = true,
            IgnoreComments = true,
        });
        while (reader.Read())
        {
            _elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (reader.Depth > DeepestNesting)
            {
                return $"its elements are nested deeper than {DeepestNesting}";
            }

            if (_elements > MostElements)
            {
                return $"it has more than {MostElements} elements";
            }
        }

        _characters += counted.BytesRead;
        return null;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
