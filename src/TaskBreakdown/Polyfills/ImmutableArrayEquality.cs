using System.Collections.Generic;
using System.Collections.Immutable;

namespace TaskBreakdown.Polyfills;

/// <summary>
/// Element by element equality: <see cref="ImmutableArray{T}"/> itself compares references, which would make
/// two equal breakdowns differ.
/// </summary>
internal static class ImmutableArrayEquality
{
    internal static bool ElementsEqual<T>(this ImmutableArray<T> left, ImmutableArray<T> right)
    {
        left = left.OrEmpty();
        right = right.OrEmpty();
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The array, or an empty one for <see langword="default"/>.</summary>
    internal static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> array) =>
        array.IsDefault ? [] : array;
}
