using System.Text;

namespace TaskBreakdown.Reports;

/// <summary>Text for one line of a table: every run of blanks and line breaks becomes one blank.</summary>
internal static class SingleLine
{
    internal static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        bool pending = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                pending = line.Length > 0;
                continue;
            }

            if (pending)
            {
                line.Append(' ');
                pending = false;
            }

            line.Append(character);
        }

        return line.ToString();
    }
}
