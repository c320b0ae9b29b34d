using System;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Text;

/// <summary>The text of a document exactly as it was published, with the places of its lines.</summary>
/// <remarks>
/// <para>Nothing is changed: a byte order mark, CR LF and full-width forms all stay, and every span that reading
/// yields points in here. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    private SourceText(string text)
    {
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The text as published; empty is allowed.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText From(string text)
    {
        Throw.IfNull(text);
        return new SourceText(text);
    }

    /// <summary>Decodes the bytes of a text file.</summary>
    /// <remarks>
    /// A byte order mark (UTF-8, UTF-16, UTF-32, GB18030), valid UTF-8 and GB18030, which contains GBK and GB 2312, are recognised
    /// in this order; Chinese text in the one of the last two is hardly ever valid in the other. The mark is left out. Bytes that
    /// are no text become U+FFFD, which reading reports. On .NET Standard 2.0 outside .NET Framework, GB18030 needs its provider
    /// (<c>System.Text.Encoding.CodePages</c>) registered.
    /// </remarks>
    /// <param name="bytes">The whole file; empty is allowed.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static SourceText Decode(byte[] bytes)
    {
        Throw.IfNull(bytes);
        return new SourceText(TextDecoding.DecodeMarked(bytes) ?? TextDecoding.Decode(bytes));
    }

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">Offset from 0 up to <see cref="Length"/>, which is the place just behind the text.</param>
    /// <returns>The position, counted from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        Throw.IfNegative(offset);
        Throw.IfGreater(offset, Length);
        int line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The span of a line without its line break.</summary>
    /// <param name="line">Line from 1 to <see cref="LineCount"/>.</param>
    /// <returns>The span; empty for an empty line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is not a line of this text.</exception>
    public TextSpan GetLine(int line)
    {
        Throw.IfNegative(line - 1, nameof(line));
        Throw.IfGreater(line, LineCount);
        int start = _lineStarts[line - 1];
        int end = line == LineCount ? Length : _lineStarts[line];
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The words a span covers.</summary>
    /// <param name="span">A span inside this text.</param>
    /// <returns>The slice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end.</exception>
    public string Slice(TextSpan span) => span.Slice(Text);

    /// <summary>The whole text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static int[] FindLineStarts(string text)
    {
        var starts = new int[CountBreaks(text) + 1];
        int line = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsBreak(text, i))
            {
                starts[++line] = i + 1;
            }
        }

        return starts;
    }

    private static int CountBreaks(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            count += IsBreak(text, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a line ends with the character: with LF, or with CR that no LF follows.</summary>
    private static bool IsBreak(string text, int at) =>
        text[at] <= '\r' && (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')));
}
