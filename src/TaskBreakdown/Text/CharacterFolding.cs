namespace TaskBreakdown.Text;

/// <summary>
/// Folds a character onto the form the lexicons use. One character always becomes one character, so offsets into the
/// folded text are offsets into the original.
/// </summary>
/// <remarks>
/// Published pages carry full-width punctuation and digits, copies of them ASCII ones, and one text may mix both
/// (Unicode block FF00–FFEF, compatibility forms of NFKC).
/// </remarks>
internal static class CharacterFolding
{
    /// <summary>The half-width form of a full-width one, a plain blank for every blank; all else as it is.</summary>
    internal static char FoldWidth(char character) => character switch
    {
        < '\u00A0' or (> '\u3000' and < '\uFF01') => character,
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' => ' ',
        '\uFFE5' => '\u00A5',
        '\u2236' => ':',
        _ => character,
    };
}
