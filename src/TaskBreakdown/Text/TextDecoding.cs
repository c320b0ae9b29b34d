using System;
using System.Text;

namespace TaskBreakdown.Text;

/// <summary>Bytes as text where nothing says for certain which encoding they are in.</summary>
internal static class TextDecoding
{
    /// <summary>Bytes of a character that the end of a cut file may lack.</summary>
    private const int LongestCut = 3;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>GB18030, which contains GBK and GB 2312; throws on bytes that are none. Where nobody registered it, UTF-8.</summary>
    private static readonly Encoding StrictGb18030 = FindStrict("GB18030") ?? StrictUtf8;

    /// <summary>The text after a byte order mark; null without one.</summary>
    internal static string? DecodeMarked(byte[] bytes)
    {
        (Encoding? encoding, int length) = FindMark(bytes);
        return encoding?.GetString(bytes, length, bytes.Length - length);
    }

    /// <summary>The text in UTF-8, else in an encoding that was declared, else in GB18030, else in the one that fits best.</summary>
    /// <remarks>Chinese text in the one of UTF-8 and GB18030 is hardly ever valid in the other. Bytes that fit nowhere become U+FFFD.</remarks>
    /// <param name="bytes">The bytes, without a byte order mark.</param>
    /// <param name="declared">A strict encoding that the document declares; null without one.</param>
    internal static string Decode(byte[] bytes, Encoding? declared = null) =>
        TryDecode(StrictUtf8, bytes)
        ?? (declared is null ? null : TryDecode(declared, bytes))
        ?? TryDecode(StrictGb18030, bytes)
        ?? BestOf(Encoding.UTF8.GetString(bytes), Lenient(declared ?? StrictGb18030).GetString(bytes));

    /// <summary>An encoding that throws on bytes it does not know; null for an unknown name.</summary>
    internal static Encoding? FindStrict(string name)
    {
        try
        {
            return Strict(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Strict(string name)
    {
#if NETSTANDARD2_0
        // .NET Framework knows the encodings of its system; anything else that loads this build registers them.
        return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
#else
        // The provider is asked by itself: a library does not register one for the whole process.
        return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
#endif
    }

    private static Encoding Lenient(Encoding strict)
    {
        var lenient = (Encoding)strict.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return lenient;
    }

    /// <summary>Decodes all bytes, or all but the half character at the end of a cut file.</summary>
    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        if (TryDecode(encoding, bytes, bytes.Length) is { } whole)
        {
            return whole;
        }

        for (int cut = 1; cut <= LongestCut && cut < bytes.Length; cut++)
        {
            if (bytes[bytes.Length - cut] < 0x80)
            {
                return null;
            }

            if (TryDecode(encoding, bytes, bytes.Length - cut) is { } most)
            {
                return most + '\uFFFD';
            }
        }

        return null;
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes, int count)
    {
        try
        {
            return encoding.GetString(bytes, 0, count);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string BestOf(string one, string other) => Replaced(one) <= Replaced(other) ? one : other;

    private static int Replaced(string text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += character == '\uFFFD' ? 1 : 0;
        }

        return count;
    }

    private static (Encoding? Encoding, int Length) FindMark(byte[] bytes)
    {
        if (Begins(bytes, 0xEF, 0xBB, 0xBF))
        {
            return (Encoding.UTF8, 3);
        }

        if (Begins(bytes, 0xFF, 0xFE, 0x00, 0x00))
        {
            return (Encoding.UTF32, 4);
        }

        if (Begins(bytes, 0xFF, 0xFE))
        {
            return (Encoding.Unicode, 2);
        }

        if (Begins(bytes, 0xFE, 0xFF))
        {
            return (Encoding.BigEndianUnicode, 2);
        }

        return Begins(bytes, 0x84, 0x31, 0x95, 0x33) ? (Lenient(StrictGb18030), 4) : (null, 0);
    }

    private static bool Begins(byte[] bytes, params byte[] mark) =>
        bytes.Length >= mark.Length && bytes.AsSpan(0, mark.Length).SequenceEqual(mark);
}
