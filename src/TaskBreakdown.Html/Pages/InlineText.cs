using System.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>Collects running text with its blanks collapsed as a browser collapses them.</summary>
/// <remarks>
/// A line break of the source beside a Chinese character is no blank (CSS Text, segment break transformation); a
/// no-break space is an ordinary one, since pages use it to indent and to pad; characters of no width are left out.
/// </remarks>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private bool _hasBlank;
    private bool _hasBreak;
    private bool _hasHardBlank;

    internal bool IsEmpty => _text.Length == 0;

    /// <summary>Adds text of the source.</summary>
    internal void Append(string text)
    {
        foreach (char character in text)
        {
            Append(character);
        }
    }

    /// <summary>Adds text whose line breaks count, as in <c>pre</c>.</summary>
    internal void AppendPreserved(string text)
    {
        foreach (char character in text)
        {
            if (character == '\n')
            {
                Break();
            }
            else
            {
                Append(character);
            }
        }
    }

    /// <summary>Begins a new line.</summary>
    internal void Break()
    {
        ForgetBlanks();
        _text.Append('\n');
    }

    /// <summary>Makes sure a blank stands between what was added and what follows.</summary>
    internal void Separate() => _hasHardBlank = true;

    /// <summary>What was collected; collecting begins anew.</summary>
    internal string Take()
    {
        string text = _text.ToString();
        _text.Clear();
        ForgetBlanks();
        return text;
    }

    private void Append(char character)
    {
        switch (character)
        {
            case '\n' or '\r':
                _hasBreak = true;
                return;
            case ' ' or '\t' or '\f':
                _hasBlank = true;
                return;
            case '\u00A0':
                _hasHardBlank = true;
                return;
            case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\0':
                return;
        }

        AppendBlank(character);
        _text.Append(character);
    }

    private void AppendBlank(char next)
    {
        bool isInside = _text.Length > 0 && _text[_text.Length - 1] != '\n';
        bool isWide = isInside && (IsWide(_text[_text.Length - 1]) || IsWide(next));
        bool isBlank = _hasHardBlank || (_hasBreak ? !isWide : _hasBlank);
        if (isInside && isBlank)
        {
            _text.Append(' ');
        }

        ForgetBlanks();
    }

    private void ForgetBlanks() => (_hasBlank, _hasBreak, _hasHardBlank) = (false, false, false);

    private static bool IsWide(char character) => character is >= '\u2E80' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF';
}
