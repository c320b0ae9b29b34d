using System;
using System.CommandLine;
using System.IO;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;

namespace TaskBreakdown.Cli.Commands;

/// <summary>What <c>extract</c> and <c>organizations</c> share: as many lines out as in, in memory that does not grow.</summary>
internal sealed class LineCommand(ToolConsole console)
{
    internal static Argument<string> FileArgument() => new("FILE")
    {
        Description = "File to read, one text a line or one JSON object with a 'text'; - or nothing for standard input.",
        DefaultValueFactory = _ => FilePatterns.StandardInput,
    };

    internal int Run(string file, LineOutput output)
    {
        if (file != FilePatterns.StandardInput && !File.Exists(file))
        {
            console.Complain($"there is no file '{file}'; give a path, or - for standard input.");
            return ExitCode.WrongUsage;
        }

        try
        {
            using LineOutput owned = output;
            using Stream stream = file == FilePatterns.StandardInput ? console.Input : File.OpenRead(file);
            return Run(new LineReader(stream), output);
        }
        catch (UnauthorizedAccessException exception)
        {
            console.Complain($"cannot read '{file}': {exception.Message}");
            return ExitCode.WrongUsage;
        }
    }

    private int Run(LineReader reader, LineOutput output)
    {
        int exitCode = ExitCode.Success;
        while (reader.ReadLine() is { } line)
        {
            output.Write(LineContent.Of(line), reader.LineNumber);
            if (reader.IsDamaged)
            {
                console.Complain($"line {reader.LineNumber} is neither UTF-8 nor GB18030; save it as UTF-8.");
                exitCode = ExitCode.PartlyRead;
            }

            // Whoever waits at the other end of a pipe gets the answer before the next question has to come.
            if (!reader.HasBufferedLine)
            {
                output.Flush();
            }
        }

        output.Flush();
        return exitCode;
    }
}
