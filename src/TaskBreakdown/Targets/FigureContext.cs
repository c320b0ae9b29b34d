using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One figure with everything a rule may ask about it.</summary>
internal readonly ref struct FigureContext
{
    internal FigureContext(in TextFrame frame, int index, in Clause clause)
    {
        Frame = frame;
        Index = index;
        Clause = clause;
        ref readonly Figure figure = ref frame.Figures[index];
        Unit = figure.Unit;
        Kind = figure.Kind;
        Head = NounHeads.Of(frame[clause.Noun]);
        NounBehind = SubjectFinder.Behind(frame, index);
        Traits = TraitsOf(frame, figure) | (NounBehind.IsEmpty ? FigureTraits.None : FigureTraits.Followed);
    }

    /// <summary>The text and all its figures.</summary>
    internal readonly TextFrame Frame;

    /// <summary>Which of the figures this is.</summary>
    internal readonly int Index;

    /// <summary>What the words in front of the figure say.</summary>
    internal readonly Clause Clause;

    /// <summary>What the scanner found.</summary>
    internal ref readonly ScannedQuantity Quantity => ref Frame.Figures[Index].Quantity;

    /// <summary>Its unit; null for a plain number.</summary>
    internal readonly MeasureUnit? Unit;

    /// <summary>What sort of unit that is.</summary>
    internal readonly UnitKind Kind;

    /// <summary>What can be seen of it at a glance.</summary>
    internal readonly FigureTraits Traits;

    /// <summary>What the end of the noun phrase before the figure says.</summary>
    internal readonly NounHead Head;

    /// <summary>The noun phrase right behind the figure; empty without one.</summary>
    internal readonly TextSpan NounBehind;

    /// <summary>The clause up to the number.</summary>
    internal ReadOnlySpan<char> Before => Frame.Text[Frame.Figures[Index].ClauseStart..Quantity.Span.Start];

    /// <summary>The clause behind the unit, bounds included.</summary>
    internal ReadOnlySpan<char> BehindUnit => BehindFrom(Quantity.Span.End);

    /// <summary>The clause behind number and bounds.</summary>
    internal ReadOnlySpan<char> Behind => BehindFrom(Quantity.BoundedSpan.End);

    /// <summary>The character right before the number; NUL at the start of the text.</summary>
    internal char CharacterBefore => Quantity.Span.Start == 0 ? '\0' : Frame.Text[Quantity.Span.Start - 1];

    /// <summary>The name of the unit; empty for a plain number.</summary>
    internal string UnitName => Unit?.Name ?? "";

    /// <summary>What the end of the noun phrase behind the figure says.</summary>
    internal NounHead HeadBehind => NounHeads.Of(Frame[NounBehind]);

    /// <summary>Whether the next figure of the clause follows the noun behind this one, or this one itself, at once.</summary>
    internal bool NextFollowsNoun(out int next)
    {
        next = Index + 1;
        int end = NounBehind.IsEmpty ? Quantity.BoundedSpan.End : NounBehind.End;
        return next < Frame.Figures.Length && Frame.Figures[next].Quantity.BoundedSpan.Start == end;
    }

    private static FigureTraits TraitsOf(in TextFrame frame, in Figure figure)
    {
        ref readonly ScannedQuantity quantity = ref figure.Quantity;
        int end = figure.BoundedEnd;
        int start = quantity.Span.Start;
        bool isClaimed = start > 0 && ClauseCharacters.Is(frame.Text[start - 1], ClauseCharacter.ClaimsNumber);
        bool isAttributive = end < figure.ClauseEnd && frame.Text[end] == '的';
        return (FigureTraits)(1 << (int)figure.Kind)
            | (quantity.IsChinese ? FigureTraits.Chinese : FigureTraits.None)
            | (figure.IsQuoted ? FigureTraits.Quoted : FigureTraits.None)
            | (figure.Past.IsEmpty ? FigureTraits.None : FigureTraits.Past)
            | (quantity.IsBoundedBehind ? FigureTraits.BoundedBehind : FigureTraits.None)
            | (isClaimed ? FigureTraits.Claimed : FigureTraits.None)
            | (isAttributive ? FigureTraits.Attributive : FigureTraits.None);
    }

    private ReadOnlySpan<char> BehindFrom(int start) => Frame.Text[start..Math.Max(start, Frame.Figures[Index].ClauseEnd)];
}
