using System;
using System.Buffers;

namespace TaskBreakdown.Organizations;

/// <summary>The pieces of one cell while it is cut, in a borrowed array; most cells have a few, hostile ones thousands.</summary>
internal struct PieceBuffer : IDisposable
{
    private const int UsualPieces = 16;

    private CellPiece[] _pieces;

    /// <summary>How many pieces there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The pieces, to be changed in place.</summary>
    internal readonly Span<CellPiece> Pieces => _pieces.AsSpan(0, Count);

    /// <summary>Borrows an array.</summary>
    internal static PieceBuffer Rent() => new() { _pieces = ArrayPool<CellPiece>.Shared.Rent(UsualPieces) };

    /// <summary>Adds a piece at the end.</summary>
    internal void Add(CellPiece piece)
    {
        if (Count == _pieces.Length)
        {
            Grow();
        }

        _pieces[Count++] = piece;
    }

    /// <summary>Gives the array back.</summary>
    public readonly void Dispose() => ArrayPool<CellPiece>.Shared.Return(_pieces);

    private void Grow()
    {
        CellPiece[] larger = ArrayPool<CellPiece>.Shared.Rent(Count * 2);
        Pieces.CopyTo(larger);
        ArrayPool<CellPiece>.Shared.Return(_pieces);
        _pieces = larger;
    }
}
