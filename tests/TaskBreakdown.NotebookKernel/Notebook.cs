using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace TaskBreakdown.NotebookKernel;

/// <summary>Executes cells one after the other, as C# scripts that see what the cells before them declared.</summary>
internal sealed class Notebook
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)))
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text");

    private ScriptState<object>? _state;
    private int _cells;

    internal CellOutcome Execute(string code)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        _cells++;
        try
        {
            // Off the thread of the sockets: scripts come back to the thread they left, and it waits for them here.
            _state = Task.Run(() => Run(WithoutPackages(code))).GetAwaiter().GetResult();
            return new CellOutcome(_cells, printed.ToString(), FormsOf(_state.ReturnValue), Error: null);
        }
        catch (Exception exception)
        {
            return new CellOutcome(_cells, printed.ToString(), new Dictionary<string, string>(), exception);
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private Task<ScriptState<object>> Run(string code) =>
        _state is null ? CSharpScript.RunAsync(code, Options) : _state.ContinueWithAsync(code);

    /// <summary>The package under test is the one this kernel was built with.</summary>
    private static string WithoutPackages(string code) =>
        string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("#r \"nuget:", StringComparison.Ordinal)));

    /// <summary>The forms that a notebook engine of the usual sort makes of a value.</summary>
    private static Dictionary<string, string> FormsOf(object? value) => value is null
        ? []
        : Formatter.GetPreferredMimeTypesFor(value.GetType())
            .Distinct()
            .ToDictionary(mimeType => mimeType, mimeType => value.ToDisplayString(mimeType));
}
