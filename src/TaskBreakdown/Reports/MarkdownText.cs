using System.Linq;
using System.Text;

namespace TaskBreakdown.Reports;

/// <summary>Words of a document as Markdown: whatever they hold, they stay words.</summary>
internal static class MarkdownText
{
    /// <summary>A cell of a table, whose lines stay apart.</summary>
    internal static string Cell(string text) =>
        string.Join("<br>", text.Split('\n').Select(Line).Where(line => line.Length > 0));

    /// <summary>Every sign that Markdown could take for its own is escaped, wherever it stands.</summary>
    internal static string Line(string text)
    {
        var escaped = new StringBuilder();
        foreach (char character in SingleLine.Of(text))
        {
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!' or '>':
                    escaped.Append('\\').Append(character);
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
