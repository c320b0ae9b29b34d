using System;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>A text in UTF-8, and where each of its bytes stands in the text.</summary>
/// <remarks>Places are asked for roughly in order, so that counting goes on from the one before.</remarks>
internal sealed class Utf8Places
{
    private readonly int _markLength;
    private readonly int _textLength;
    private long _byte;
    private int _character;

    internal Utf8Places(string text)
    {
        _markLength = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _textLength = text.Length;
        _character = _markLength;
        Bytes = Encoding.UTF8.GetBytes(text.Substring(_markLength));
    }

    /// <summary>The text without a byte order mark.</summary>
    internal byte[] Bytes { get; }

    internal TextSpan SpanAt(long start, long length)
    {
        int from = CharacterAt(start);
        return TextSpan.FromBounds(from, Math.Max(from, CharacterAt(start + length)));
    }

    private int CharacterAt(long offset)
    {
        if (offset < _byte)
        {
            (_byte, _character) = (0, _markLength);
        }

        int count = Encoding.UTF8.GetCharCount(Bytes, (int)_byte, (int)Math.Min(offset, Bytes.Length) - (int)_byte);
        (_byte, _character) = (Math.Min(offset, Bytes.Length), Math.Min(_character + count, _textLength));
        return _character;
    }
}
