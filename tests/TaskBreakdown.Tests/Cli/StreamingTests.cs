using System;
using System.IO;
using System.Text;
using TaskBreakdown.Cli;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

/// <summary>A file of any size passes through in memory that does not grow with it.</summary>
[Collection(WholeProcess.Name)]
public sealed class StreamingTests
{
    private static readonly byte[] Line = Encoding.UTF8.GetBytes("新建口袋公园9个,新增绿道8公里。\n");

    [Fact]
    public void Extract_TenTimesTheInput_HoldsNoMoreMemory()
    {
        _ = HeldWhileReading(lines: 2_000);
        long small = HeldWhileReading(lines: 2_000);
        long large = HeldWhileReading(lines: 20_000);

        Assert.InRange(large - small, long.MinValue, 256 * 1024);
    }

    [Fact]
    public void Extract_LinesThatComeOneByOne_AreAnsweredBeforeTheNext()
    {
        using var output = new MemoryStream();
        var input = new RepeatedLines(lines: 3, beforeEach: line => Assert.Equal(line, CountLines(output)));

        using var console = new ToolConsole(input, output, TextWriter.Null);
        Assert.Equal(0, CommandLineTool.Run(["extract", "-f", "jsonl"], console));
        Assert.Equal(3, CountLines(output));
    }

    /// <summary>Bytes alive when the input ends, while the tool is still at work.</summary>
    private static long HeldWhileReading(int lines)
    {
        long held = 0;
        var input = new RepeatedLines(lines, line => held = line == lines ? GC.GetTotalMemory(forceFullCollection: true) : held);
        using var console = new ToolConsole(input, Stream.Null, TextWriter.Null);
        Assert.Equal(0, CommandLineTool.Run(["extract", "-f", "jsonl"], console));
        return held;
    }

    private static int CountLines(MemoryStream output) => output.ToArray().AsSpan().Count((byte)'\n');

    /// <summary>One line with each read, as a pipe gives them.</summary>
    private sealed class RepeatedLines(int lines, Action<int> beforeEach) : Stream
    {
        private int _given;

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
            beforeEach(_given);
            if (_given == lines)
            {
                return 0;
            }

            _given++;
            Line.CopyTo(buffer, offset);
            return Line.Length;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
