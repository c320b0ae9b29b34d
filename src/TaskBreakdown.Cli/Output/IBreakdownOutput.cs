using System;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Output;

/// <summary>Writes the breakdowns of one run, one after the other; disposing ends the output.</summary>
internal interface IBreakdownOutput : IDisposable
{
    void Write(WorkBreakdown breakdown);
}
