using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Finds rows of bars that no header row opens: what their cells hold would be a guess.</summary>
internal static class HeaderlessTableCheck
{
    private const int FewestLines = 4;

    internal static void Check(ImmutableArray<IBlock> blocks, Findings findings)
    {
        int start = 0;
        for (int i = 0; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && blocks[i] is ParagraphBlock line && line.Folded.Has('|'))
            {
                continue;
            }

            Report(blocks, start, i, findings);
            start = i + 1;
        }
    }

    private static void Report(ImmutableArray<IBlock> blocks, int start, int end, Findings findings)
    {
        if (end - start < FewestLines)
        {
            return;
        }

        TextSpan first = ((ParagraphBlock)blocks[start]).Content.Span;
        TextSpan last = ((ParagraphBlock)blocks[end - 1]).Content.Span;
        findings.Add(
            DiagnosticDescriptors.TableWithoutHeader,
            TextSpan.FromBounds(first.Start, System.Math.Max(first.End, last.End)),
            Findings.Quote(((ParagraphBlock)blocks[start]).Content.Text));
    }
}
