using System;
using System.Collections.Generic;

namespace TaskBreakdown.Text;

/// <summary>Compares texts by their words, wherever they stand.</summary>
internal sealed class SameWords : IEqualityComparer<MappedText>
{
    internal static SameWords Instance { get; } = new();

    public bool Equals(MappedText? x, MappedText? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Written.SequenceEqual(y.Written));

#if NET8_0_OR_GREATER
    public int GetHashCode(MappedText obj) => string.GetHashCode(obj.Written);
#else
    public int GetHashCode(MappedText obj) => StringComparer.Ordinal.GetHashCode(obj.Text);
#endif
}
