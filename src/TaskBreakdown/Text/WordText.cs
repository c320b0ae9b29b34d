using System;

namespace TaskBreakdown.Text;

/// <summary>Words as they stand in the tables: one text, blanks and line breaks between them.</summary>
/// <remarks>
/// One text is cut when it is first needed. An array of thousands of literals would be code instead, and compiling that
/// code was most of what the first extraction of a program cost.
/// </remarks>
internal static class WordText
{
    private static readonly char[] Separators = [' ', '\n', '\r'];

    /// <summary>The words of a text, in its order.</summary>
    internal static string[] Cut(string words) => words.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
