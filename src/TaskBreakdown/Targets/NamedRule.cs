namespace TaskBreakdown.Targets;

/// <summary>A question about a figure.</summary>
internal delegate RoleVerdict RoleTest(in FigureContext context);

/// <summary>A rule with the name under which it is reported.</summary>
/// <param name="Name">The name, in lower camel case.</param>
/// <param name="Concerns">The sorts of figures it is asked about.</param>
/// <param name="Test">The question it asks.</param>
internal sealed record NamedRule(string Name, FigureTraits Concerns, RoleTest Test);
