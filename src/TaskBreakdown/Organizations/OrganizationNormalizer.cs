using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>Splits a responsibility cell into its members and gives each its canonical name, kind and level.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw.</remarks>
public sealed class OrganizationNormalizer
{
    /// <summary>A normalizer over the default catalog.</summary>
    public static OrganizationNormalizer Default { get; } = new();

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The cell as written; may hold line breaks, may be empty.</param>
    /// <param name="level">Level of the document the cell stands in; <see cref="OrganizationLevel.Unknown"/> if not known.</param>
    /// <returns>The members with spans that count in <paramref name="cell"/>.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public OrganizationList Normalize(string cell, OrganizationLevel level = OrganizationLevel.Unknown)
    {
        Throw.IfNull(cell);
        return OrganizationList.Empty;
    }
}
