using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>What one rule says of a figure.</summary>
/// <param name="Applies">Whether it says anything.</param>
/// <param name="Role">The role; null where the figure is a bare number that is nothing more.</param>
/// <param name="Words">The words that decided.</param>
internal readonly record struct RoleVerdict(bool Applies, QuantityRole? Role, TextSpan Words)
{
    /// <summary>The rule says nothing.</summary>
    internal static RoleVerdict None => default;

    /// <summary>The figure is no quantity worth a role.</summary>
    internal static RoleVerdict Nothing(TextSpan words) => new(true, null, words);

    /// <summary>The figure has a role.</summary>
    internal static RoleVerdict Of(QuantityRole role, TextSpan words) => new(true, role, words);
}
