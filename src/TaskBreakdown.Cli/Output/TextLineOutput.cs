using System;
using System.IO;
using TaskBreakdown.Cli.Input;

namespace TaskBreakdown.Cli.Output;

/// <summary>A few lines for people for each line of input.</summary>
internal sealed class TextLineOutput(TextWriter writer, Action<LineContent, int> answer) : LineOutput
{
    internal override void Write(LineContent content, int line) => answer(content, line);

    internal override void Flush() => writer.Flush();
}
