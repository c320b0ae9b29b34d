using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis;

/// <summary>How much of one section an organization has to do.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
/// <param name="Section">The section.</param>
/// <param name="Leads">Tasks of the section that it leads, from 0.</param>
/// <param name="Supports">Tasks of the section that it supports, from 0.</param>
public sealed record SectionDuties(WorkSection Section, int Leads, int Supports);
