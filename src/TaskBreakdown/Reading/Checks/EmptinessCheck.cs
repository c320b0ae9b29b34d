using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Says why a document came to no task at all.</summary>
internal static class EmptinessCheck
{
    internal static void Check(SourceText source, ImmutableArray<IBlock> blocks, ImmutableArray<WorkSection> sections, Findings findings)
    {
        if (!sections.IsEmpty)
        {
            return;
        }

        TextSpan place = blocks is [ParagraphBlock first, ..] ? first.Content.Span : new TextSpan(0, 0);
        findings.Add(DiagnosticDescriptors.NoTasks, place, Reason(source, blocks));
    }

    private static string Reason(SourceText source, ImmutableArray<IBlock> blocks)
    {
        if (FoldedText.RemoveBlanks(source.Text).Length == 0)
        {
            return "the text is empty";
        }

        bool hasTable = false;
        bool isDamaged = false;
        foreach (IBlock block in blocks)
        {
            hasTable |= block is TableBlock;
            isDamaged |= block is DamagedTableBlock;
        }

        return isDamaged ? "its table is damaged"
            : hasTable ? "its tables have no readable rows"
            : blocks.IsEmpty ? "it holds nothing but metadata"
            : "no table, no numbered paragraph and no responsible unit stands in it";
    }
}
