using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One figure with everything a rule may ask about it.</summary>
internal ref struct FigureContext
{
    /// <summary>Reads the words between the start of a segment and a figure, and what follows it.</summary>
    /// <remarks>Filled where it stands: a context is too large to be handed back, and one is made for every figure.</remarks>
    internal static void Read(in TextFrame frame, int index, int lead, int start, int end, out FigureContext context)
    {
        ref readonly Figure figure = ref frame.Figures[index];
        context = default;
        context.Frame = frame;
        context.Index = index;
        ClauseReader.Read(frame, lead, start, end, out context.Clause);
        context.Unit = figure.Unit;
        context.Kind = figure.Kind;
        context.Head = NounHeads.Of(frame[context.Clause.Noun]);
        context.NounBehind = figure.BoundedEnd < figure.ClauseEnd && TextFrame.IsJoint(frame.Text, figure.BoundedEnd)
            ? new TextSpan(figure.BoundedEnd, 0)
            : SubjectFinder.Behind(frame, index);
        context.Traits = TraitsOf(frame, figure) | (context.NounBehind.IsEmpty ? FigureTraits.None : FigureTraits.Followed);
    }

    /// <summary>The text and all its figures.</summary>
    internal TextFrame Frame;

    /// <summary>Which of the figures this is.</summary>
    internal int Index;

    /// <summary>What the words in front of the figure say.</summary>
    internal Clause Clause;

    /// <summary>What the scanner found.</summary>
    internal readonly ref readonly ScannedQuantity Quantity => ref Frame.Figures[Index].Quantity;

    /// <summary>Its unit; null for a plain number.</summary>
    internal MeasureUnit? Unit;

    /// <summary>What sort of unit that is.</summary>
    internal UnitKind Kind;

    /// <summary>What can be seen of it at a glance.</summary>
    internal FigureTraits Traits;

    /// <summary>What the end of the noun phrase before the figure says.</summary>
    internal NounHead Head;

    /// <summary>The noun phrase right behind the figure; empty without one, and where 、 or 和 leads on to the next thing.</summary>
    internal TextSpan NounBehind;

    /// <summary>The clause up to the number.</summary>
    internal readonly ReadOnlySpan<char> Before => Frame.Text[Frame.Figures[Index].ClauseStart..Quantity.Start];

    /// <summary>The clause behind the unit, bounds included.</summary>
    internal readonly ReadOnlySpan<char> BehindUnit => BehindFrom(Quantity.End);

    /// <summary>The clause behind number and bounds.</summary>
    internal readonly ReadOnlySpan<char> Behind => BehindFrom(Quantity.BoundedEnd);

    /// <summary>The character right before the number; NUL at the start of the text.</summary>
    internal readonly char CharacterBefore => Quantity.Start == 0 ? '\0' : Frame.Text[Quantity.Start - 1];

    /// <summary>The name of the unit; empty for a plain number.</summary>
    internal readonly string UnitName => Unit?.Name ?? "";

    /// <summary>What the end of the noun phrase behind the figure says.</summary>
    internal readonly NounHead HeadBehind => NounHeads.Of(Frame[NounBehind]);

    /// <summary>Whether the next figure of the clause follows the noun behind this one, or this one itself, at once.</summary>
    internal readonly bool NextFollowsNoun(out int next)
    {
        next = Index + 1;
        int end = NounBehind.IsEmpty ? Quantity.BoundedEnd : NounBehind.End;
        return next < Frame.Figures.Length && Frame.Figures[next].Quantity.BoundedStart == end;
    }

    /// <summary>Right before a number these make it part of a name, a denominator or a place in an order.</summary>
    private static bool ClaimsNumber(char character) => character is '每' or '第' or '前' or '后'
        || (character < 128 ? char.IsLetter(character) || " +#.*]_".Has(character) : character is '×' or '〕' or '·');

    private static FigureTraits TraitsOf(in TextFrame frame, in Figure figure)
    {
        ref readonly ScannedQuantity quantity = ref figure.Quantity;
        int end = figure.BoundedEnd;
        int start = quantity.Start;
        bool isClaimed = start > 0 && ClaimsNumber(frame.Text[start - 1]);
        bool isAttributive = end < figure.ClauseEnd && frame.Text[end] == '的';
        return (FigureTraits)(1 << (int)figure.Kind)
            | (quantity.IsChinese ? FigureTraits.Chinese : FigureTraits.None)
            | (figure.IsQuoted ? FigureTraits.Quoted : FigureTraits.None)
            | (figure.Past.IsEmpty ? FigureTraits.None : FigureTraits.Past)
            | (quantity.IsBoundedBehind ? FigureTraits.BoundedBehind : FigureTraits.None)
            | (isClaimed ? FigureTraits.Claimed : FigureTraits.None)
            | (isAttributive ? FigureTraits.Attributive : FigureTraits.None);
    }

    private readonly ReadOnlySpan<char> BehindFrom(int start) => Frame.Text[start..Math.Max(start, Frame.Figures[Index].ClauseEnd)];
}
