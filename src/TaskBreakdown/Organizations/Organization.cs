using System;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>A unit as a responsibility cell names it (责任单位), with its canonical name, kind and level.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Equality covers every member, the span included; whether two mentions are one and the same
/// organization is a question of <see cref="Name"/> and of the document's jurisdiction.</para>
/// </remarks>
public sealed record Organization
{
    /// <summary>The mention as written, without role words: <c>区卫健局</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The canonical name: simplified script, no blanks, prefix restored, short form expanded.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>Which level of government it belongs to.</summary>
    public OrganizationLevel Level { get; init; }

    /// <summary>Whether the mention stands for a class of units: 各街道, 相关部门.</summary>
    public bool IsCollective { get; init; }

    /// <summary>Where the mention stands, in the text it was read from.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The role word that stood with this member alone (牵头, 配合); null where none did.</summary>
    public string? Role { get; init; }

    /// <summary>Further names the mention may stand for, best first; empty where the short form is unambiguous.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>A known name that the mention is probably a slip for; null where it looks right. Never applied.</summary>
    public string? Suggestion { get; init; }

    /// <inheritdoc/>
    public bool Equals(Organization? other) =>
        other is not null
        && Text == other.Text
        && Name == other.Name
        && Kind == other.Kind
        && Level == other.Level
        && IsCollective == other.IsCollective
        && Span == other.Span
        && Role == other.Role
        && Suggestion == other.Suggestion
        && Alternatives.ElementsEqual(other.Alternatives);

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Name) * 397) ^ Span.Start;
}
