namespace TaskBreakdown.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>The input could be read only in part: there is a diagnostic of severity error.</summary>
    internal const int PartlyRead = 1;

    /// <summary>An unknown option, a file that is not there, an output that cannot be written.</summary>
    internal const int WrongUsage = 2;
}
