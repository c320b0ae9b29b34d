using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Compares rows by identity: two rows may say the same.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<BreakdownRow>
{
    internal static ReferenceComparer Instance { get; } = new();

    public bool Equals(BreakdownRow? x, BreakdownRow? y) => ReferenceEquals(x, y);

    public int GetHashCode(BreakdownRow obj) => RuntimeHelpers.GetHashCode(obj);
}
