using System;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Finds what a document declares about the roles of its units.</summary>
internal static class RoleMarkCheck
{
    private const int LongestDeclaration = 60;
    private static readonly WordSet Styles = ["加粗", "黑体", "加黑", "下划线", "下画线", "标红", "红色字"];

    /// <summary>Whether the document declares that the first unit listed leads. Styles that are lost are reported.</summary>
    internal static bool FirstListedLeads(SourceText source, Findings findings)
    {
        string folded = FoldedText.Fold(source.Text);
        bool declares = false;
        int start = 0;
        for (int i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && !"。;()〔〕\n".Has(folded[i]))
            {
                continue;
            }

            if (i - start is > 4 and <= LongestDeclaration && SpeaksOfRoles(folded.AsSpan(start, i - start)))
            {
                string sentence = folded.Substring(start, i - start);
                declares |= RoleVerbs.DeclaresFirstLeads(sentence);
                CheckStyle(sentence, new TextSpan(start, i - start), findings);
            }

            start = i + 1;
        }

        return declares;
    }

    private static bool SpeaksOfRoles(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf("牵头".AsSpan()) >= 0 || sentence.IndexOf("主办".AsSpan()) >= 0 || sentence.IndexOf("汇总".AsSpan()) >= 0;

    private static void CheckStyle(string sentence, TextSpan span, Findings findings)
    {
        if (sentence.HasAny(Styles) && (sentence.Has("牵头") || sentence.Has("主办")))
        {
            findings.Add(DiagnosticDescriptors.LostRoleMarks, span, Findings.Quote(sentence.Trim()));
        }
    }
}
