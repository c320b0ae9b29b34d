namespace TaskBreakdown.Organizations;

/// <summary>A stretch of a cell that names one member.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just behind it.</param>
/// <param name="Role">The role word that stood with it; null without one.</param>
/// <param name="Cut">Why it begins there.</param>
/// <param name="IsJoined">Whether separators inside it were found to join: 各镇、街道.</param>
internal readonly record struct CellPiece(int Start, int End, string? Role, CutRule Cut, bool IsJoined = false);
