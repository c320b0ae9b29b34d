using System;
using System.IO;
using System.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>Lines of bytes as text: a byte order mark, UTF-8 and GB18030 are recognised by content.</summary>
/// <remarks>Published files come in UTF-8 and, from older office systems, in GB18030 (which contains GBK and GB 2312).
/// Text of the one is hardly ever valid in the other.</remarks>
internal static class InputText
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text in UTF-8 or, failing that, in GB18030; null where the bytes are neither.</summary>
    internal static string? TryDecode(ReadOnlySpan<byte> bytes, bool preferGb18030) => preferGb18030
        ? TryDecode(StrictGb18030(), bytes) ?? TryDecode(StrictUtf8, bytes)
        : TryDecode(StrictUtf8, bytes);

    /// <summary>The encoding that a byte order mark names.</summary>
    internal static bool TryFindMark(
        ReadOnlySpan<byte> bytes,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Encoding? encoding,
        out int length)
    {
        (encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0x84, 0x31, 0x95, 0x33, ..] => (Encoding.GetEncoding("GB18030"), 4),
            _ => ((Encoding?)null, 0),
        };
        return encoding is not null;
    }

    internal static byte[] ReadToEnd(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static Encoding StrictGb18030() =>
        Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
