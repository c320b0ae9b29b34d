namespace TaskBreakdown.Organizations;

/// <summary>A stretch of a cell that names one member.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just behind it.</param>
/// <param name="Role">The role word that stood with it; null without one.</param>
internal readonly record struct CellPiece(int Start, int End, string? Role);
