using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Sentences that declare how roles follow from the order of the units: 列第一位者为牵头单位,下同.</summary>
internal static class RoleSentences
{
    private static readonly WordSet Marks =
    [
        "为牵头", "为主办", "为责任单位", "为汇总", "即为", "下同", "列第一", "列首位", "列在首位", "列在第一", "排在首位", "排在第一", "排名第一", "排名首位", "排首位", "排第一", "首位的", "第一位的", "号的为",
    ];

    /// <summary>The characters that its marks begin with.</summary>
    internal static string FirstCharacters
    {
        get
        {
            string firsts = "";
            foreach (string mark in Marks)
            {
                firsts += mark[0];
            }

            return firsts;
        }
    }

    /// <summary>Whether a text is such a sentence or a part of one.</summary>
    internal static bool IsMatch(ReadOnlySpan<char> text) => Marks.IsWithin(text);
}
