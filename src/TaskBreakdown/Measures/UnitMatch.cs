namespace TaskBreakdown.Measures;

/// <summary>A unit found at the start of a text, by its place in the catalog, so that finding it allocates nothing.</summary>
internal readonly record struct UnitMatch
{
    private readonly ushort _length;
    private readonly short _numerator;
    private readonly short _denominator;
    private readonly byte _denominatorStart;

    /// <summary>A plain unit.</summary>
    internal UnitMatch(int length, int numerator)
        : this(length, numerator, denominator: -1, denominatorStart: 0, isCompound: false)
    {
    }

    internal UnitMatch(int length, int numerator, int denominator, int denominatorStart, bool isCompound)
    {
        _length = unchecked((ushort)length);
        _numerator = unchecked((short)numerator);
        _denominator = unchecked((short)denominator);
        _denominatorStart = unchecked((byte)denominatorStart);
        IsCompound = isCompound;
    }

    /// <summary>UTF-16 code units of the whole unit as written; 0 for a share, whose unit is not written.</summary>
    internal int Length => _length;

    /// <summary>Index of the unit, or of the first unit of a rate or compound; -1 for a rate without one: 15.1/10万.</summary>
    internal int Numerator => _numerator;

    /// <summary>Index of the unit behind the slash; -1 for none, and for one that the catalog has no single unit for.</summary>
    internal int Denominator => _denominator;

    /// <summary>Offset of the words behind the slash; 0 for none.</summary>
    internal int DenominatorStart => _denominatorStart;

    /// <summary>Whether a second measure word stands in brackets: 台(套).</summary>
    internal bool IsCompound { get; }

    /// <summary>Whether the unit is a rate.</summary>
    internal bool IsRate => _denominatorStart > 0;
}
