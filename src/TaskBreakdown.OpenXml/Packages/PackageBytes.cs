using System;
using System.IO;

namespace TaskBreakdown.OpenXml.Packages;

/// <summary>The bytes of a file, and what kind of file they begin like.</summary>
internal static class PackageBytes
{
    /// <summary>The longest file in bytes; scanned pages make files long, words do not.</summary>
    internal const int Longest = 128 * 1024 * 1024;

    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] EmptyZip = [(byte)'P', (byte)'K', 5, 6];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads a stream to its end, or to one byte beyond the limit.</summary>
    internal static byte[] Read(Stream stream)
    {
        using var buffer = new MemoryStream();
        byte[] block = new byte[81920];
        int read;
        while (buffer.Length <= Longest && (read = stream.Read(block, 0, block.Length)) > 0)
        {
            buffer.Write(block, 0, read);
        }

        return buffer.ToArray();
    }

    /// <summary>Why bytes cannot be a package; null where they may be one.</summary>
    internal static string? Refuse(byte[] file)
    {
        if (file.Length > Longest)
        {
            return $"it is longer than {Longest} bytes";
        }

        if (Begins(file, Compound))
        {
            return "it is protected by a password, or in the old binary format; save it without a password as .docx or .xlsx";
        }

        return Begins(file, Zip) || Begins(file, EmptyZip) ? null : "it is neither a Word nor an Excel file";
    }

    private static bool Begins(byte[] file, byte[] signature) =>
        file.Length >= signature.Length && file.AsSpan(0, signature.Length).SequenceEqual(signature);
}
