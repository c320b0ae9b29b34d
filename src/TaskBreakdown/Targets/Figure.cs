using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One quantity under extraction: what the scanner found, where it stands, and what was made of it so far.</summary>
internal struct Figure
{
    /// <summary>What the scanner found.</summary>
    internal ScannedQuantity Quantity;

    /// <summary>Its unit; null for a plain number.</summary>
    internal MeasureUnit? Unit;

    /// <summary>What sort of unit that is.</summary>
    internal UnitKind Kind;

    /// <summary>Which clause of the text it stands in.</summary>
    internal int Clause;

    /// <summary>Where that clause begins, or how far back it is read.</summary>
    internal int ClauseStart;

    /// <summary>Where that clause ends, or how far it is read.</summary>
    internal int ClauseEnd;

    /// <summary>Which sentence of the text it stands in.</summary>
    internal int Sentence;

    /// <summary>Where its sentence begins, or how far back it is read.</summary>
    internal int SentenceStart;

    /// <summary>Whether it stands inside quotation marks.</summary>
    internal bool IsQuoted;

    /// <summary>Whether its clause opens with a bracket behind a figure.</summary>
    internal bool IsBracketed;

    /// <summary>The words that put it in the past; empty for the future.</summary>
    internal TextSpan Past;

    /// <summary>What it does, once that was decided; null for nothing.</summary>
    internal QuantityRole? Role;

    /// <summary>Whether it was read and became a target.</summary>
    internal readonly bool IsTarget => Role == QuantityRole.Target;

    /// <summary>The subject that was found; empty without one.</summary>
    internal TextSpan Subject;

    /// <summary>The action that was found; empty without one.</summary>
    internal TextSpan Action;

    /// <summary>What the verb that governs it may do.</summary>
    internal WordClass Lead;

    /// <summary>The change that was found.</summary>
    internal Change Change;

    /// <summary>How firmly it is promised.</summary>
    internal Commitment Commitment;

    /// <summary>The total it is a part of; empty without one.</summary>
    internal TextSpan Total;

    /// <summary>Where number and unit start.</summary>
    internal readonly int Start => Quantity.Start;

    /// <summary>Where number, unit and bounds end.</summary>
    internal readonly int BoundedEnd => Quantity.BoundedEnd;

    /// <summary>Whether it is a date.</summary>
    internal readonly bool IsDate => Quantity.IsDate;
}
