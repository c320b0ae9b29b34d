using System;
using System.IO;

namespace TaskBreakdown.Cli.Input;

/// <summary>Bytes that were already read, then the stream they came from.</summary>
internal sealed class ConcatenatedStream(byte[] first, Stream rest) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == first.Length)
        {
            return rest.Read(buffer, offset, count);
        }

        int read = Math.Min(count, first.Length - _position);
        Array.Copy(first, _position, buffer, offset, read);
        _position += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
