using System;
using System.IO;
using System.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>Reads a stream line by line in memory that does not grow with its length.</summary>
/// <remarks>
/// <para>A line ends with LF or CR LF, and with nothing else: a form feed or a single CR stays in its line, so that there
/// are as many lines as other programs count. Neither UTF-8 nor GB18030 has the byte of LF inside a character.</para>
/// <para>The encoding is recognised as the lines come: UTF-8 until a line is not, GB18030 from then on.</para>
/// </remarks>
internal sealed class LineReader
{
    private const int BlockSize = 64 * 1024;

    private readonly Stream _stream;
    private byte[] _buffer = new byte[BlockSize];
    private int _start;
    private int _end;
    private bool _isGb18030;

    internal LineReader(Stream stream)
    {
        _stream = stream;
        _ = Fill() && _end < 4 && Fill();
        if (!InputText.TryFindMark(_buffer.AsSpan(0, _end), out Encoding? encoding, out int length))
        {
            return;
        }

        _start = length;
        _isGb18030 = encoding.CodePage == 54936;
        if (encoding.CodePage is not (54936 or 65001))
        {
            _stream = Encoding.CreateTranscodingStream(Remaining(), encoding, Encoding.UTF8);
            _start = _end = 0;
        }
    }

    /// <summary>Lines read so far; the number of the last one, from 1.</summary>
    internal int LineNumber { get; private set; }

    /// <summary>Whether the last line held bytes of no known encoding, which became U+FFFD.</summary>
    internal bool IsDamaged { get; private set; }

    /// <summary>Whether a further line can be read without waiting for the other end.</summary>
    internal bool HasBufferedLine => _buffer.AsSpan(_start, _end - _start).Contains((byte)'\n');

    /// <summary>The next line without its line break; null at the end.</summary>
    internal string? ReadLine()
    {
        int length = FindLineEnd();
        if (length < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        _start = Math.Min(_start + length + 1, _end);
        LineNumber++;
        return Decode(line.EndsWith("\r"u8) ? line[..^1] : line);
    }

    /// <summary>Length of the line at the start of the buffer; -1 where nothing is left.</summary>
    private int FindLineEnd()
    {
        int searched = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return searched + found;
            }

            searched = _end - _start;
            if (!Fill())
            {
                return searched > 0 ? searched : -1;
            }
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private string Decode(ReadOnlySpan<byte> line)
    {
        string? text = InputText.TryDecode(line, _isGb18030);
        if (text is null && !_isGb18030)
        {
            text = InputText.TryDecode(line, preferGb18030: true);
            _isGb18030 = text is not null;
        }

        IsDamaged = text is null;
        return text ?? Encoding.UTF8.GetString(line);
    }

    private ConcatenatedStream Remaining() => new(_buffer.AsSpan(_start, _end - _start).ToArray(), _stream);
}
