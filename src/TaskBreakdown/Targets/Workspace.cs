using System;
using System.Buffers;
using System.Runtime.InteropServices;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Targets;

/// <summary>The rented memory of one extraction: the figures of a text, its folded form and its stops.</summary>
internal ref struct Workspace
{
    private const int FirstCapacity = 16;

    private readonly string _text;
    private readonly MeasureUnitCatalog _units;
    private Figure[] _figures;
    private int[]? _block;
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
        // One block for both: a place for each character, then the characters, two in the room of a place.
        int length = _text.Length;
        _block = ArrayPool<int>.Shared.Rent(length + (length / 2) + 1);
        Span<char> folded = MemoryMarshal.Cast<int, char>(_block.AsSpan(length))[..length];
        _text.AsSpan().CopyTo(folded);
        var stops = new TextStops(folded, _block.AsSpan(0, length));
        FrameBuilder.Build(folded, stops.Places, Figures);
        return new TextFrame(_text, folded, Figures, stops);
    }

    /// <summary>Gives the memory back.</summary>
    internal readonly void Return()
    {
        if (_figures.Length > 0)
        {
            Array.Clear(_figures, 0, _count);
            ArrayPool<Figure>.Shared.Return(_figures);
        }

        if (_block is not null)
        {
            ArrayPool<int>.Shared.Return(_block);
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
