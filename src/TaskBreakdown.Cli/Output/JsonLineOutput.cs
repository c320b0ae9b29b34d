using System;
using System.IO;
using System.Text.Json;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Json;

namespace TaskBreakdown.Cli.Output;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLineOutput : LineOutput
{
    private readonly Stream _stream;
    private readonly Action<Utf8JsonWriter, LineContent, int> _answer;
    private readonly Utf8JsonWriter _writer;

    internal JsonLineOutput(Stream stream, Action<Utf8JsonWriter, LineContent, int> answer)
    {
        _stream = stream;
        _answer = answer;
        _writer = BreakdownJson.CreateWriter(_stream);
    }

    internal override void Write(LineContent content, int line)
    {
        _answer(_writer, content, line);
        _writer.Flush();
        _writer.Reset();
        _stream.WriteByte((byte)'\n');
    }

    internal override void Flush() => _stream.Flush();

    /// <summary>Writes what is left; the stream below stays open.</summary>
    public override void Dispose()
    {
        base.Dispose();
        _writer.Dispose();
    }
}
