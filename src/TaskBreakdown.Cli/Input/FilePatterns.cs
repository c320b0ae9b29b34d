using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TaskBreakdown.Cli.Input;

/// <summary>The files that the arguments of <c>read</c> name: paths, patterns with <c>*</c> and <c>?</c>, and <c>-</c>.</summary>
internal static class FilePatterns
{
    internal const string StandardInput = "-";

    private static readonly EnumerationOptions Matching = new() { MatchType = MatchType.Simple, IgnoreInaccessible = true };

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Expands the arguments in their order, the files of a pattern by name.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="missing">The arguments that name no file.</param>
    /// <returns>Paths of files, or <c>-</c>.</returns>
    internal static List<string> Expand(IEnumerable<string> arguments, out List<string> missing)
    {
        var files = new List<string>();
        missing = [];
        foreach (string argument in arguments)
        {
            string[] found = Expand(argument);
            if (found.Length == 0)
            {
                missing.Add(argument);
            }

            files.AddRange(found);
        }

        return files;
    }

    private static string[] Expand(string argument)
    {
        if (argument == StandardInput || File.Exists(argument))
        {
            return [argument];
        }

        string pattern = Path.GetFileName(argument);
        string folder = Path.GetDirectoryName(argument) is { Length: > 0 } named ? named : ".";
        if (pattern.IndexOfAny(Wildcards) < 0 || !Directory.Exists(folder))
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(folder, pattern, Matching).Order(StringComparer.Ordinal)];
    }
}
