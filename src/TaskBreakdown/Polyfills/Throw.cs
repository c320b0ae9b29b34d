using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TaskBreakdown.Polyfills;

/// <summary>Argument checks, one call each, the same on every target framework.</summary>
internal static class Throw
{
    internal static void IfNull(
        [NotNull] object? argument,
        [CallerArgumentExpression(nameof(argument))] string name = "")
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }

    internal static void IfEmpty(
        [NotNull] string? argument,
        [CallerArgumentExpression(nameof(argument))] string name = "")
    {
        IfNull(argument, name);
        if (argument.Length == 0)
        {
            throw new ArgumentException("The text is empty.", name);
        }
    }

    internal static void IfNegative(int argument, [CallerArgumentExpression(nameof(argument))] string name = "")
    {
        if (argument < 0)
        {
            Negative(argument, name);
        }
    }

    internal static void IfGreater(
        int argument,
        int limit,
        [CallerArgumentExpression(nameof(argument))] string name = "")
    {
        if (argument > limit)
        {
            Greater(argument, limit, name);
        }
    }

    // Apart from the questions, so that these are small enough to be inlined.
    private static void Negative(int argument, string name) =>
        throw new ArgumentOutOfRangeException(name, argument, "The value is negative.");

    private static void Greater(int argument, int limit, string name) =>
        throw new ArgumentOutOfRangeException(name, argument, $"The value is greater than {limit}.");
}
