using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>Measure words that no catalog has.</content>
public ref partial struct QuantityScanner
{
    /// <summary>
    /// One Han character before a mark, a bounding word or the end is a measure word (12榭、), unless it is a word that stands behind
    /// bare numbers; of two the second must itself be a usual measure (30标台、), or they are a noun or verb (18改造).
    /// </summary>
    private readonly int UnknownUnitLength(int at)
    {
        if (!IsHan(_text[at]) || UnknownUnitWords.NoMeasure.Has(_text[at]))
        {
            return 0;
        }

        if (EndsPhrase(at + 1))
        {
            return 1;
        }

        bool isPair = UnknownUnitWords.SecondCharacters.Has(_text[at + 1]) && EndsPhrase(at + 2);
        return isPair && TargetLexicon.Words.Match(_text[at..], WordClass.AnyVerb | WordClass.Noun, out _) == WordClass.None ? 2 : 0;
    }

    private readonly bool EndsPhrase(int at)
    {
        if (at >= _text.Length || OpensBehind(at))
        {
            return true;
        }

        char next = CharacterFolding.FoldWidth(_text[at]);
        return next is '、' or '。' or ',' or ';' or '!' or '?' or '\n' or '\r' or ')' or '”' or '》' or '和' or '及';
    }
}
