using System;
using System.IO;
using System.Text;
using Spectre.Console;
using TaskBreakdown.Cli.Output;

namespace TaskBreakdown.Cli;

/// <summary>What the tool reads from and writes to, and what the other end of its output can show.</summary>
internal sealed class ToolConsole : IDisposable
{
    /// <summary>Width of tables where nobody looks at a terminal.</summary>
    private const int DefaultWidth = 100;

    private const int BlockSize = 64 * 1024;

    private const int NarrowestWidth = 60;

    private const int WidestWidth = 160;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly int _width = DefaultWidth;

    internal ToolConsole(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = new BufferedStream(output, BlockSize);
        Error = error;
        Text = new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>Standard input, as bytes: its encoding is recognised by content.</summary>
    internal Stream Input { get; }

    /// <summary>Standard output, as bytes of UTF-8. Flush <see cref="Text"/> before writing here.</summary>
    internal Stream Output { get; }

    /// <summary>Standard output as text; always UTF-8, also where the console has another code page.</summary>
    internal TextWriter Text { get; }

    /// <summary>Standard error.</summary>
    internal TextWriter Error { get; private set; }

    /// <summary>Whether people look at standard error.</summary>
    internal bool IsErrorTerminal { get; init; }

    /// <summary>Whether people look at the output, coloured or not.</summary>
    internal bool IsOutputTerminal { get; init; }

    /// <summary>Whether people look at the output and it may be coloured.</summary>
    internal bool IsTerminal { get; init; }

    /// <summary>Columns of the output; a table is no narrower than 60 and no wider than 160.</summary>
    internal int Width
    {
        get => _width;
        init => _width = Math.Clamp(value, NarrowestWidth, WidestWidth);
    }

    /// <summary>The console of the process.</summary>
    internal static ToolConsole OfProcess()
    {
        Stream input = Console.OpenStandardInput();
        Stream output = Console.OpenStandardOutput();
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        bool isErrorTerminal = !Console.IsErrorRedirected;
        if (Console.IsOutputRedirected)
        {
            return new ToolConsole(input, output, error) { IsErrorTerminal = isErrorTerminal };
        }

        Console.OutputEncoding = Utf8;
        bool isColourless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new ToolConsole(input, output, error)
        {
            IsErrorTerminal = isErrorTerminal,
            IsOutputTerminal = true,
            IsTerminal = !isColourless,
            Width = Console.WindowWidth,
        };
    }

    /// <summary>A console for tables over <paramref name="writer"/>; without colour codes unless on a terminal.</summary>
    internal IAnsiConsole CreateTableConsole(TextWriter writer)
    {
        bool isColoured = IsTerminal && ReferenceEquals(writer, Text);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new TrimmingWriter(writer)),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A console over standard error, for what moves there.</summary>
    internal IAnsiConsole CreateErrorConsole()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(Error),
        });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>Keeps messages for standard error back until what is returned is disposed.</summary>
    internal IDisposable HoldErrors()
    {
        TextWriter error = Error;
        var held = new StringWriter { NewLine = error.NewLine };
        Error = held;
        return new HeldErrors(() =>
        {
            Error = error;
            error.Write(held.ToString());
        });
    }

    /// <summary>Says on standard error what is wrong and what to do about it.</summary>
    internal void Complain(string message) => Error.WriteLine($"task-breakdown: {message}");

    /// <inheritdoc/>
    public void Dispose()
    {
        Text.Dispose();
        Output.Flush();
    }

    private sealed class HeldErrors(Action release) : IDisposable
    {
        public void Dispose() => release();
    }
}
