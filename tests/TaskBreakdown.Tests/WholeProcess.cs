using Xunit;

namespace TaskBreakdown.Tests;

/// <summary>Tests that measure the whole process, so none may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WholeProcess
{
    public const string Name = "Whole process";
}
