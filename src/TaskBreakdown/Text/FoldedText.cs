namespace TaskBreakdown.Text;

/// <summary>Folds whole texts, one character to one, so that offsets stay.</summary>
internal static class FoldedText
{
    /// <summary>The text with every character in its half-width form.</summary>
    internal static string Fold(string text)
    {
        int first = 0;
        while (first < text.Length && CharacterFolding.FoldWidth(text[first]) == text[first])
        {
            first++;
        }

        return first == text.Length ? text : FoldFrom(text, first);
    }

    /// <summary>Whether a character shows nothing: blanks of every width, zero-width characters, controls.</summary>
    internal static bool IsBlank(char character) =>
        character is <= ' ' or (>= '\u007F' and <= '\u3000') or '\uFEFF'
        && (char.IsWhiteSpace(character)
            || char.IsControl(character)
            || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF');

    /// <summary>The text without any blank.</summary>
    internal static string RemoveBlanks(string text)
    {
        int first = 0;
        while (first < text.Length && !IsBlank(text[first]))
        {
            first++;
        }

        return first == text.Length ? text : RemoveBlanksFrom(text, first);
    }

    private static string RemoveBlanksFrom(string text, int first)
    {
        char[] kept = text.ToCharArray();
        int length = first;
        for (int i = first; i < text.Length; i++)
        {
            if (!IsBlank(text[i]))
            {
                kept[length++] = text[i];
            }
        }

        return new string(kept, 0, length);
    }

    private static string FoldFrom(string text, int first)
    {
        char[] folded = text.ToCharArray();
        for (int i = first; i < folded.Length; i++)
        {
            folded[i] = CharacterFolding.FoldWidth(folded[i]);
        }

        return new string(folded);
    }
}
