using System;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Finds what a document declares about the roles of its units.</summary>
internal static class RoleMarkCheck
{
    private const int LongestDeclaration = 60;

    /// <summary>What a sentence ends at, in either width.</summary>
    private const string Stops = "。;；()（）〔〕\n";

    private static readonly WordSet Words = ["牵头", "主办", "汇总"];

    private static readonly WordSet Styles = ["加粗", "黑体", "加黑", "下划线", "下画线", "标红", "红色字"];

    /// <summary>Whether the document declares that the first unit listed leads. Styles that are lost are reported.</summary>
    internal static bool FirstListedLeads(SourceText source, Findings findings)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan();
        bool declares = false;
        int start = 0;
        while (FindWord(text.Slice(start)) is >= 0 and int word)
        {
            // Only the sentence around the word is looked at.
            int before = text.Slice(start, word).LastIndexOfAny(Stops.AsSpan()) + 1;
            int behind = text.Slice(start + word).IndexOfAny(Stops.AsSpan());
            int end = behind < 0 ? text.Length : start + word + behind;
            var span = TextSpan.FromBounds(start + before, end);
            if (span.Length is > 4 and <= LongestDeclaration)
            {
                string sentence = FoldedText.Fold(span.Slice(source.Text));
                declares |= RoleVerbs.DeclaresFirstLeads(sentence);
                CheckStyle(sentence, span, findings);
            }

            start = end;
        }

        return declares;
    }

    /// <summary>Where a text speaks of roles for the first time; -1 where it does not.</summary>
    private static int FindWord(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (text.Slice(at).IndexOfAny('牵', '主', '汇') is >= 0 and int step)
        {
            at += step;
            if (Words.Begins(text.Slice(at)))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static void CheckStyle(string sentence, TextSpan span, Findings findings)
    {
        if (sentence.HasAny(Styles) && (sentence.Has("牵头") || sentence.Has("主办")))
        {
            findings.Add(DiagnosticDescriptors.LostRoleMarks, span, Findings.Quote(sentence.Trim()));
        }
    }
}
