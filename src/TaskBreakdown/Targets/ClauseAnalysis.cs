using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>What the words in front of a figure say: the verb that governs it, the noun phrase, the verb right before it.</summary>
/// <remarks>
/// <para>Grammar: <c>segment = { date | manner | aspect | scope | modal } { verb } [ noun phrase ] [ tail verb ] [ bound ] figure</c>.
/// The head is read from the left, the tail from the right; what remains between them is the noun phrase, which is then
/// divided once more where a verb stands inside it.</para>
/// </remarks>
internal ref partial struct ClauseAnalysis
{
    private readonly TextFrame _frame;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _figure;
    private readonly int _end;

    private ClauseAnalysis(in TextFrame frame, int figure, int end)
    {
        _frame = frame;
        _text = frame.Text;
        _figure = figure;
        _end = end;
    }

    /// <summary>The modal word; firm where there is none.</summary>
    internal Commitment Commitment { get; private set; }

    /// <summary>What the governing verb may do; none where the segment has none.</summary>
    internal WordClass Lead { get; private set; }

    /// <summary>Where the governing verb stands, manner included.</summary>
    internal TextSpan LeadSpan { get; private set; }

    /// <summary>What the verb right before the figure may do; none where there is none.</summary>
    internal WordClass Tail { get; private set; }

    /// <summary>Where the verb right before the figure stands.</summary>
    internal TextSpan TailSpan { get; private set; }

    /// <summary>Where the noun phrase between the two stands; may be empty.</summary>
    internal TextSpan Noun { get; private set; }

    /// <summary>Where a word such as 人均 or 每人每月 stands outside the noun phrase; empty without one.</summary>
    internal TextSpan Per { get; private set; }

    /// <summary>The date that limits the figure; empty without one.</summary>
    internal TextSpan Due { get; private set; }

    /// <summary>Whether 到 or 至 turns the verb of change from “by” into “to”.</summary>
    internal bool IsTo { get; private set; }

    /// <summary>Whether the segment opens the parts of a total: 其中.</summary>
    internal bool IsPart { get; private set; }

    /// <summary>Whether the figure is the distance from a reference: 高于全省平均1.5个百分点.</summary>
    internal bool IsBenchmark { get; private set; }

    /// <summary>A bound in front of the verb: 至少建成3个; exactly where there is none.</summary>
    internal Comparison Bound { get; private set; }

    /// <summary>Where that bound stands.</summary>
    internal TextSpan BoundSpan { get; private set; }

    /// <summary>The classes of both verbs.</summary>
    internal readonly WordClass Verbs => Lead | Tail;

    /// <summary>The verb that reaches over a list: the one at the head, or the only one there is.</summary>
    internal readonly WordClass GoverningVerb => Lead != WordClass.None || !Noun.IsEmpty ? Lead : Tail;

    /// <summary>Whether any verb governs the figure.</summary>
    internal readonly bool IsGoverned => (Verbs & WordClass.AnyVerb) != 0;

    /// <summary>Analyses the stretch between the start of a segment and a figure.</summary>
    internal static ClauseAnalysis Of(in TextFrame frame, int figure, int start, int end)
    {
        var analysis = new ClauseAnalysis(frame, figure, end);
        start = BehindActor(frame.Text, start, end);
        int nounStart = analysis.ReadHead(start, end);
        int nounEnd = analysis.ReadTail(nounStart, end);
        analysis.DivideNoun(TextSpan.FromBounds(nounStart, nounEnd));
        return analysis;
    }

    /// <summary>市住建局负责改造老旧小区: who does it is no part of what is done.</summary>
    private static int BehindActor(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> segment = text[start..end];
        int duty = segment.IndexOf("负责".AsSpan());
        duty = duty < 0 ? segment.IndexOf("牵头".AsSpan()) : duty;
        return duty > 0 && duty + 4 <= segment.Length ? start + duty + 2 : start;
    }

    private readonly ReadOnlySpan<char> Slice(TextSpan span) => _text.Slice(span.Start, span.Length);
}
