using System.Collections.Generic;
using System.IO;

namespace TaskBreakdown.Reports.Display;

/// <summary>The formatters of everything that shows itself. Engines call the members by name.</summary>
internal sealed class DisplayFormatterSource
{
    /// <summary>One formatter for each form; engines take the last of equal ones, and HTML where they can show it.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter("text/markdown", value => value.ToMarkdown()),
        new Formatter("text/html", value => value.ToHtml()),
    ];

    /// <summary>Writes a value in one form.</summary>
    internal sealed class Formatter(string mimeType, System.Func<IDisplayable, string> show)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object value, TextWriter writer)
        {
            if (value is not IDisplayable displayable)
            {
                return false;
            }

            writer.Write(show(displayable));
            return true;
        }
    }
}
