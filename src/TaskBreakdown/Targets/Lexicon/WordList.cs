using System;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Lists of words as they stand in the tables.</summary>
/// <remarks>
/// One text is cut when it is first needed. An array of thousands of literals would be code instead, and compiling that
/// code was most of what the first extraction of a program cost.
/// </remarks>
internal static class WordList
{
    private static readonly char[] Separators = [' ', '\n', '\r'];

    /// <summary>The words of a text, in its order.</summary>
    internal static string[] Of(string words) => words.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
