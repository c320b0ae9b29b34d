using System;
using System.Buffers;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Targets;

/// <summary>The rented memory of one extraction: the figures of a text and its folded form.</summary>
internal ref struct Workspace
{
    private const int FirstCapacity = 16;

    private readonly string _text;
    private readonly MeasureUnitCatalog _units;
    private Figure[] _figures;
    private char[]? _folded;
    private int _count;

    /// <summary>Scans a text.</summary>
    internal Workspace(string text, MeasureUnitCatalog units)
    {
        _text = text;
        _units = units;
        _figures = [];
        var scanner = new QuantityScanner(text.AsSpan(), units);
        while (scanner.MoveNext())
        {
            Add(scanner.Current);
        }
    }

    /// <summary>The figures and dates of the text, in order.</summary>
    internal readonly Span<Figure> Figures => _figures.AsSpan(0, _count);

    /// <summary>The text folded, its figures placed in their clauses.</summary>
    internal TextFrame Frame()
    {
        _folded = ArrayPool<char>.Shared.Rent(_text.Length);
        Span<char> folded = _folded.AsSpan(0, _text.Length);
        _text.AsSpan().CopyTo(folded);
        FrameBuilder.Build(folded, Figures);
        return new TextFrame(_text, folded, Figures);
    }

    /// <summary>Gives the memory back.</summary>
    internal readonly void Return()
    {
        if (_figures.Length > 0)
        {
            Array.Clear(_figures, 0, _count);
            ArrayPool<Figure>.Shared.Return(_figures);
        }

        if (_folded is not null)
        {
            ArrayPool<char>.Shared.Return(_folded);
        }
    }

    private void Add(in ScannedQuantity quantity)
    {
        if (_count == _figures.Length)
        {
            Grow();
        }

        ref Figure figure = ref _figures[_count++];
        figure.Quantity = quantity;
        figure.Unit = quantity.ResolveUnit(_units, _text.AsSpan());
        figure.Kind = quantity.IsShare ? UnitKind.Relative : figure.Unit?.Kind ?? UnitKind.None;
    }

    private void Grow()
    {
        Figure[] larger = ArrayPool<Figure>.Shared.Rent(Math.Max(FirstCapacity, _figures.Length * 2));
        Array.Copy(_figures, larger, _count);
        if (_figures.Length > 0)
        {
            Array.Clear(_figures, 0, _count);
            ArrayPool<Figure>.Shared.Return(_figures);
        }

        _figures = larger;
    }
}
