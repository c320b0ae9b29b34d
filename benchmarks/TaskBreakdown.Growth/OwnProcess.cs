using System.Diagnostics;

namespace TaskBreakdown.Growth;

/// <summary>This program once more, for what only a fresh process can tell.</summary>
internal static class OwnProcess
{
    /// <summary>How to start it in a mode, its input and output in our hands.</summary>
    internal static ProcessStartInfo Start(string mode)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TaskBreakdown.Growth.dll"));
        }

        start.ArgumentList.Add(mode);
        return start;
    }
}
