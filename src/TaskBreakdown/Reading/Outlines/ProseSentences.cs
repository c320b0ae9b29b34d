using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>
/// Parts a paragraph in which several clauses each close with who answers for them: 新建基地3万亩,由甲局牵头;新建日光温室800亩,由乙局负责.
/// </summary>
internal static class ProseSentences
{
    private const string Ends = "。;";
    private const char By = '由';

    /// <summary>The parts, each with the clauses before it that name nobody; one part where fewer than two name someone.</summary>
    internal static IReadOnlyList<MappedText> Split(MappedText text)
    {
        int first = text.Folded.IndexOf(By);
        if (first < 0 || text.Folded.Slice(first + 1).IndexOf(By) < 0)
        {
            return [text];
        }

        var parts = new List<MappedText>();
        int start = 0;
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Ends.Has(text.Folded[i]) && i + 1 < text.Length)
            {
                continue;
            }

            if (ClosesWithUnits(text.Slice(from, i + 1 - from)))
            {
                parts.Add(text.Slice(start, i + 1 - start).Trim());
                start = i + 1;
            }

            from = i + 1;
        }

        return parts.Count > 1 && start == text.Length ? parts : [text];
    }

    /// <summary>Whether a clause is a task and closes with those who answer for it.</summary>
    private static bool ClosesWithUnits(MappedText clause) =>
        clause.Folded.Has(By) && ProseRoles.Find(clause) is { } role && role.TextLength < clause.Folded.TrimEnd("。; ").Length;
}
