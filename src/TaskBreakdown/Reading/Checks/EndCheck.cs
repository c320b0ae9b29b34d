using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Checks whether the text breaks off in its last task, and whether brackets are closed.</summary>
internal static class EndCheck
{
    private const string SentenceEnds = "。;!?…”’)〕]】.|";

    internal static void Check(ImmutableArray<IBlock> blocks, IReadOnlyList<BreakdownRow> rows, Findings findings)
    {
        bool isOpen = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is ParagraphBlock line && UnclosedBracket(line) is { } bracket)
            {
                isOpen = i == blocks.Length - 1;
                MappedText words = line.Content.Slice(bracket.Start);
                findings.Add(
                    isOpen ? DiagnosticDescriptors.TruncatedEnd : DiagnosticDescriptors.UnclosedBracket, words.Span, Findings.Quote(words.Text));
            }
        }

        if (!isOpen && blocks is [.., ParagraphBlock last] && rows.Count > 1 && BreaksOff(last, rows))
        {
            findings.Add(DiagnosticDescriptors.TruncatedEnd, last.Content.Span, Findings.Quote(last.Content.Text));
        }
    }

    private static Bracket? UnclosedBracket(ParagraphBlock line)
    {
        ImmutableArray<Bracket> brackets = BracketScanner.FindAll(line.Folded);
        return brackets is [.., { IsClosed: false } last] ? last : null;
    }

    /// <summary>Whether the last line is a task without an end while the tasks before it have one.</summary>
    private static bool BreaksOff(ParagraphBlock line, IReadOnlyList<BreakdownRow> rows)
    {
        MappedText last = rows[^1].Task;
        bool isLastLine = !last.IsEmpty && last.Span.End == line.Content.Span.End && !PageWords.EndsTable(line.Compact);
        return isLastLine && !Ends(last) && Ends(rows[^2].Task);
    }

    private static bool Ends(MappedText text) => !text.IsEmpty && SentenceEnds.Has(text.Folded[text.Length - 1]);
}
