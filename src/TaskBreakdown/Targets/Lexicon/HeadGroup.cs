using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Endings of nouns of one kind.</summary>
/// <param name="Head">What they say about a figure beside them.</param>
/// <param name="Endings">The endings in simplified script.</param>
internal sealed record HeadGroup(NounHead Head, string[] Endings)
{
    /// <summary>Endings written in one text, with blanks and line breaks between them.</summary>
    internal HeadGroup(NounHead head, string endings)
        : this(head, WordText.Cut(endings))
    {
    }
}
