using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>A bracket that says who answers for the text before it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Phrase">What it says.</param>
internal sealed record RoleBracket(Bracket Place, RolePhrase Phrase)
{
    private const string SentenceEnds = "。;!?";

    /// <summary>Whether a label or a verb says that the bracket is about units.</summary>
    private bool IsNamed { get; init; }

    /// <summary>The brackets of units in a text. Brackets about anything else, (一期) or (示范), are left alone.</summary>
    internal static IReadOnlyList<RoleBracket> FindAll(MappedText text)
    {
        var found = new List<RoleBracket>();
        bool anyNamed = false;
        foreach (Bracket bracket in BracketScanner.FindAll(text.Folded))
        {
            RolePhrase? phrase = RolePhraseReader.Read(text.Slice(bracket.InnerStart, bracket.InnerLength).Trim());
            bool isNamed = phrase is not null && (phrase.Roles.IsByVerb || !IsBare(text, bracket));
            if (phrase is not null && (isNamed || (EndsSentence(text.Folded, bracket) && !IsWithinLabel(text, bracket))))
            {
                found.Add(new RoleBracket(bracket, phrase) { IsNamed = isNamed });
                anyNamed |= isNamed;
            }
        }

        // Where one bracket says what it is, one that only looks like units is about something else.
        return anyNamed ? found.FindAll(bracket => bracket.IsNamed) : found;
    }

    /// <summary>Whether the bracket holds units without a label or a verb.</summary>
    private static bool IsBare(MappedText text, Bracket bracket) =>
        text.Folded.Slice(bracket.InnerStart, bracket.InnerLength).IndexOf(':') < 0;

    /// <summary>责任科室:农业办、各村(社区): the bracket is part of a name.</summary>
    private static bool IsWithinLabel(MappedText text, Bracket bracket)
    {
        int sentence = text.Folded.Slice(0, bracket.Start).LastIndexOf('。') + 1;
        foreach (Label label in LabelScanner.FindAll(text.Slice(sentence, bracket.Start - sentence)))
        {
            if (label.Kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> folded, Bracket bracket)
    {
        int behind = bracket.End;
        while (behind < folded.Length && FoldedText.IsBlank(folded[behind]))
        {
            behind++;
        }

        bool isBehindStop = bracket.Start > 0 && SentenceEnds.Has(folded[bracket.Start - 1]);
        return behind >= folded.Length || isBehindStop || SentenceEnds.Has(folded[behind]);
    }
}
