using System;
using TaskBreakdown.Cli.Input;

namespace TaskBreakdown.Cli.Output;

/// <summary>Where the answer to each line goes.</summary>
internal abstract class LineOutput : IDisposable
{
    internal abstract void Write(LineContent content, int line);

    internal abstract void Flush();

    /// <inheritdoc/>
    public virtual void Dispose() => Flush();
}
