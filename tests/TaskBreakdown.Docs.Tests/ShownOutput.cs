using System;

namespace TaskBreakdown.Docs.Tests;

/// <summary>Output as a document shows it: whole, or shortened at lines that hold <c>…</c> alone.</summary>
internal static class ShownOutput
{
    private const string Omission = "\n…\n";

    internal static bool Matches(string shown, string printed)
    {
        string[] parts = $"\n{shown}\n".Split(Omission);
        string rest = $"\n{printed}\n";
        if (parts.Length == 1)
        {
            return $"\n{shown}\n" == rest;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            string part = Lines(parts[i]);
            int at = i == parts.Length - 1 ? rest.LastIndexOf(part, StringComparison.Ordinal) : rest.IndexOf(part, StringComparison.Ordinal);
            if (at < 0 || (i == 0 && at > 0) || (i == parts.Length - 1 && at + part.Length != rest.Length))
            {
                return false;
            }

            rest = rest[(at + part.Length - 1)..];
        }

        return true;
    }

    private static string Lines(string part) => "\n" + part.Trim('\n') + (part.Trim('\n').Length > 0 ? "\n" : "");
}
