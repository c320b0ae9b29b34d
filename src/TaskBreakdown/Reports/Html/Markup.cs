using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace TaskBreakdown.Reports.Html;

/// <summary>Finished HTML. Made from interpolated strings alone, whose holes are escaped: no word of a document can become markup.</summary>
internal readonly struct Markup(string text)
{
    internal static Markup Empty => default;

    internal bool IsEmpty => string.IsNullOrEmpty(text);

    internal static Markup Of(MarkupHandler handler) => new(handler.ToString());

    internal static Markup Join(IEnumerable<Markup> parts, string separator = "") => new(string.Join(separator, parts));

    internal static Markup Lines(IEnumerable<Markup> parts) => Join(parts, "\n");

    /// <summary>The lines of a text, with line breaks between them.</summary>
    internal static Markup Broken(string words) =>
        Join(words.Split('\n').Select(SingleLine.Of).Where(line => line.Length > 0).Select(line => Of($"{line}")), "<br>");

    public override string ToString() => text ?? "";
}

/// <summary>Receives the parts of an interpolated string: literals are markup, everything else is words.</summary>
/// <param name="literalLength">Length of all literals together.</param>
/// <param name="holes">How many holes there are.</param>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler(int literalLength, int holes)
{
    private const int ExpectedHoleLength = 16;

    private readonly StringBuilder _html = new(literalLength + (holes * ExpectedHoleLength));

    public void AppendLiteral(string literal) => _html.Append(literal.Replace("\r\n", "\n"));

    public void AppendFormatted(Markup markup) => _html.Append(markup.ToString());

    public void AppendFormatted(int number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(string? words)
    {
        foreach (char sign in words ?? "")
        {
            _ = sign switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ when char.IsControl(sign) && sign is not ('\n' or '\t') => _html,
                _ => _html.Append(sign),
            };
        }
    }

    public override string ToString() => _html.ToString();
}
