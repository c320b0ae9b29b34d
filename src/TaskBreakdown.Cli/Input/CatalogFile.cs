using System;
using System.Collections.Immutable;
using System.IO;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Organizations;
using TaskBreakdown.Text;

namespace TaskBreakdown.Cli.Input;

/// <summary>The caller's catalog of organizations, read from the file of <c>--catalog</c>.</summary>
internal static class CatalogFile
{
    /// <summary>Reads it and says on standard error which lines were left out.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="console">Where to complain.</param>
    /// <returns>The catalog; null where the file cannot be read.</returns>
    internal static OrganizationCatalog? Read(string? path, ToolConsole console)
    {
        if (path is null)
        {
            return OrganizationCatalog.Default;
        }

        try
        {
            SourceText text = SourceText.Decode(File.ReadAllBytes(path));
            OrganizationCatalog catalog = OrganizationCatalog.Default.WithCsv(text, out ImmutableArray<Diagnostic> diagnostics);
            foreach (Diagnostic diagnostic in diagnostics)
            {
                console.Error.WriteLine(Output.TerminalText.Clean($"{path}:{diagnostic}"));
            }

            return catalog;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Complain($"cannot read the catalog '{path}': {exception.Message}");
            return null;
        }
    }
}
