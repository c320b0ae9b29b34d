using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Cuts a line that holds several numbered tasks.</summary>
internal static class OutlineItems
{
    /// <summary>The items of a line that begins with a mark.</summary>
    /// <remarks>
    /// A further item begins with the next number of the same kind, right behind the bracket that closes the task before:
    /// lists inside a task (1、…;2、…) stay whole.
    /// </remarks>
    internal static IEnumerable<MappedText> Split(MappedText line)
    {
        string folded = line.Folded.ToString();
        OutlineMark mark = OutlineMark.Find(folded)!.Value;
        int start = 0;
        foreach (Bracket bracket in BracketScanner.FindAll(folded))
        {
            if (bracket.Start == start)
            {
                continue;
            }

            int next = SkipStop(folded, bracket.End);
            OutlineMark? found = next < folded.Length ? OutlineMarkScanner.Find(folded, next) : null;
            if (found is { } other && other.Kind == mark.Kind && other.Number == mark.Number + 1)
            {
                yield return line.Slice(start, next - start).Trim();
                start = next;
                mark = other;
            }
        }

        yield return line.Slice(start).Trim();
    }

    private static int SkipStop(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && (folded[at] is '。' or ';' || FoldedText.IsBlank(folded[at])))
        {
            at++;
        }

        return at;
    }
}
