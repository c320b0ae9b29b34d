namespace TaskBreakdown.Measures;

/// <summary>The heading over rows of a table of units: what they measure and to which symbol they convert.</summary>
/// <remarks>
/// Grammar: <c>heading = "[" [ "/" ] dimension [ " " symbol ] "]"</c>. Without a symbol each unit stands for itself: <c>[count]</c>.
/// A slash says that the words name units behind a slash alone: <c>[/time h]</c>. In <c>[money:*]</c> the star is the
/// symbol of each row, so that no two of them convert.
/// </remarks>
internal readonly struct UnitHeading
{
    private const string EachItsOwn = ":*";

    private readonly string _name;
    private readonly Dimension? _dimension;

    /// <summary>Reads a heading.</summary>
    internal UnitHeading(string line)
    {
        IsDenominatorOnly = line[1] == '/';
        string[] words = line.Substring(IsDenominatorOnly ? 2 : 1).TrimEnd(']').Split(' ');
        bool isEachItsOwn = words[0].EndsWith(EachItsOwn, System.StringComparison.Ordinal);
        _name = isEachItsOwn ? words[0].Substring(0, words[0].Length - 1) : words[0];
        _dimension = isEachItsOwn ? null : Dimension.Of(_name);
        CanonicalSymbol = words.Length > 1 ? words[1] : null;
    }

    /// <summary>The symbol that values convert to; null where each unit stands for itself.</summary>
    internal string? CanonicalSymbol { get; }

    /// <summary>Whether the words name units behind a slash alone.</summary>
    internal bool IsDenominatorOnly { get; }

    /// <summary>What a unit of that symbol measures.</summary>
    internal Dimension DimensionOf(string symbol) => _dimension ?? Dimension.Of(_name + symbol);
}
