using System;
using System.Buffers;

namespace TaskBreakdown.Organizations;

/// <summary>Which bracket or quotation mark closes which, for one cell; one that is never closed counts as a letter.</summary>
internal readonly struct BracketMap : IDisposable
{
    private const int Unmatched = -1;

    private readonly int[]? _partners;

    private BracketMap(int[]? partners) => _partners = partners;

    /// <summary>Pairs the brackets of a text in one pass.</summary>
    internal static BracketMap Of(ReadOnlySpan<char> text)
    {
        int[] partners = ArrayPool<int>.Shared.Rent(text.Length);
        int top = Unmatched;
        for (int i = 0; i < text.Length; i++)
        {
            partners[i] = Unmatched;
            if (text[i] is '(' or '“')
            {
                // Until it is closed, an opening bracket holds the one it stands in.
                partners[i] = top;
                top = i;
            }
            else if (top != Unmatched && Closes(text[top], text[i]))
            {
                int opener = top;
                top = partners[opener];
                partners[opener] = i;
                partners[i] = opener;
            }
        }

        while (top != Unmatched)
        {
            int outer = partners[top];
            partners[top] = Unmatched;
            top = outer;
        }

        return new BracketMap(partners);
    }

    /// <summary>Where the bracket at an offset is closed; -1 where no closed bracket opens there.</summary>
    internal int CloserOf(int offset) => _partners is not null && _partners[offset] > offset ? _partners[offset] : Unmatched;

    /// <summary>Where the bracket that closes at an offset was opened; -1 where none closes there.</summary>
    internal int OpenerOf(int offset) =>
        _partners is not null && _partners[offset] != Unmatched && _partners[offset] < offset ? _partners[offset] : Unmatched;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_partners is not null)
        {
            ArrayPool<int>.Shared.Return(_partners);
        }
    }

    private static bool Closes(char opener, char character) => opener == '(' ? character == ')' : character == '”';
}
