using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words of one class.</summary>
/// <param name="Class">What they may do in a clause.</param>
/// <param name="Words">The words in simplified script and half-width forms.</param>
internal sealed record WordGroup(WordClass Class, string[] Words)
{
    /// <summary>Words written in one text, with blanks and line breaks between them.</summary>
    internal WordGroup(WordClass @class, string words)
        : this(@class, WordText.Cut(words))
    {
    }
}
