using System.Text;

namespace TaskBreakdown.Cli.Output;

/// <summary>Words of a document as they may be shown on a terminal.</summary>
internal static class TerminalText
{
    /// <summary>One line: blanks and line breaks become one blank, and no control character is left that could steer the terminal.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            bool isBlank = char.IsWhiteSpace(character) || char.IsControl(character);
            if (!isBlank)
            {
                clean.Append(character);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }
}
