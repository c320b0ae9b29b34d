using System.Runtime.InteropServices;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>What the words in front of a figure say: the verb that governs it, the noun phrase, the verb right before it.</summary>
/// <remarks>Plain places and flags, so that it is cheap to hand on; the words themselves stand in the text.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct Clause
{
    /// <summary>The modal word; firm where there is none.</summary>
    internal Commitment Commitment;

    /// <summary>What the governing verb may do; none where the segment has none.</summary>
    internal WordClass Lead;

    /// <summary>Where the governing verb stands, manner included.</summary>
    internal TextSpan LeadSpan;

    /// <summary>What the verb right before the figure may do; none where there is none.</summary>
    internal WordClass Tail;

    /// <summary>Where the verb right before the figure stands.</summary>
    internal TextSpan TailSpan;

    /// <summary>Where the noun phrase between the two stands; may be empty.</summary>
    internal TextSpan Noun;

    /// <summary>Where a word such as 人均 or 每人每月 stands outside the noun phrase; empty without one.</summary>
    internal TextSpan Per;

    /// <summary>The date that limits the figure; empty without one.</summary>
    internal TextSpan Due;

    /// <summary>Whether 到 or 至 turns the verb of change from “by” into “to”.</summary>
    internal bool IsTo;

    /// <summary>Whether the segment opens the parts of a total: 其中.</summary>
    internal bool IsPart;

    /// <summary>Whether the figure is the distance from a reference: 高于全省平均1.5个百分点.</summary>
    internal bool IsBenchmark;

    /// <summary>A bound in front of the verb: 至少建成3个; exactly where there is none.</summary>
    internal Comparison Bound;

    /// <summary>Where that bound stands.</summary>
    internal TextSpan BoundSpan;

    /// <summary>The classes of both verbs.</summary>
    internal readonly WordClass Verbs => Lead | Tail;

    /// <summary>The verb that reaches over a list: the one at the head, or the only one there is.</summary>
    internal readonly WordClass GoverningVerb => Lead != WordClass.None || !Noun.IsEmpty ? Lead : Tail;

    /// <summary>Whether any verb governs the figure.</summary>
    internal readonly bool IsGoverned => (Verbs & WordClass.AnyVerb) != 0;
}
