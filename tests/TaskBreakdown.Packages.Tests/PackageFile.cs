using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace TaskBreakdown.Packages.Tests;

/// <summary>A package held in memory: every entry by its path, and the manifest.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _entries;

    private PackageFile(Dictionary<string, byte[]> entries)
    {
        _entries = entries;
        string manifest = entries.Keys.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal));
        Metadata = XDocument.Load(new MemoryStream(entries[manifest])).Root!.Elements().Single();
    }

    internal XElement Metadata { get; }

    internal IEnumerable<string> Names => _entries.Keys;

    /// <summary>What the package brings, without the files that make it a package.</summary>
    internal IEnumerable<string> Content => Names
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
        .Where(name => name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    internal byte[] this[string name] => _entries[name];

    internal static PackageFile Open(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return new PackageFile(archive.Entries.ToDictionary(entry => entry.FullName, BytesOf, StringComparer.Ordinal));
    }

    internal string? Value(string element) => Find(element)?.Value;

    internal XElement? Find(string element) => Metadata.Elements().SingleOrDefault(found => found.Name.LocalName == element);

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
