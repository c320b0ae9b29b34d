using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Encodings;

/// <summary>The bytes of a page as text.</summary>
internal static class PageEncoding
{
    internal static string Decode(byte[] page) =>
        TextDecoding.DecodeMarked(page)
        ?? DecodeUnmarkedUtf16(page)
        ?? TextDecoding.Decode(page, DeclaredEncoding.Find(page));

    /// <summary>Two-byte text without a mark: its first character is the bracket of a tag.</summary>
    private static string? DecodeUnmarkedUtf16(byte[] page) => page switch
    {
        [(byte)'<', 0, ..] => Encoding.Unicode.GetString(page),
        [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(page),
        _ => null,
    };
}
