using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Finds brackets with everything inside them: <c>(牵头单位:各县(市、区)政府)</c> is one.</summary>
internal static class BracketScanner
{
    private const string Openers = "(〔[【";
    private const string Closers = ")〕]】";

    /// <summary>The outermost brackets of a text, in order. Nesting is counted, not recursed into.</summary>
    internal static ImmutableArray<Bracket> FindAll(ReadOnlySpan<char> folded)
    {
        var brackets = ImmutableArray.CreateBuilder<Bracket>();
        var open = new Stack<int>();
        int start = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            int kind = Openers.IndexOf(folded[i]);
            if (kind >= 0)
            {
                start = open.Count == 0 ? i : start;
                open.Push(kind);
            }
            else if (open.Count > 0 && Closers.IndexOf(folded[i]) == open.Peek())
            {
                open.Pop();
                AddClosed(brackets, open.Count, start, i + 1);
            }
        }

        if (open.Count > 0)
        {
            brackets.Add(new Bracket(start, folded.Length, IsClosed: false));
        }

        return brackets.ToImmutable();
    }

    /// <summary>The nesting of brackets before every character, to find separators that stand outside of them.</summary>
    internal static int[] Depths(ReadOnlySpan<char> folded)
    {
        var depths = new int[folded.Length];
        int depth = 0;
        for (int i = 0; i < depths.Length; i++)
        {
            depth -= depth > 0 && Closers.Has(folded[i]) ? 1 : 0;
            depths[i] = depth;
            depth += Openers.Has(folded[i]) ? 1 : 0;
        }

        return depths;
    }

    private static void AddClosed(ImmutableArray<Bracket>.Builder brackets, int depth, int start, int end)
    {
        if (depth == 0)
        {
            brackets.Add(new Bracket(start, end, IsClosed: true));
        }
    }
}
