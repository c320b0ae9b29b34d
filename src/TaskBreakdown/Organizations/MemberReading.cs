namespace TaskBreakdown.Organizations;

/// <summary>How one member was read: what each rule decided.</summary>
/// <param name="Piece">Where it stands.</param>
/// <param name="Prefix">Where its prefix comes from.</param>
/// <param name="PrefixLength">Length of the prefix in the canonical name, the 委 of a party organ not counted.</param>
/// <param name="Kind">What decided its kind.</param>
/// <param name="Level">What decided its level.</param>
/// <param name="HasBorrowedEnding">Whether its ending stands at a later member.</param>
internal readonly record struct MemberReading(
    CellPiece Piece, PrefixOrigin Prefix, int PrefixLength, KindRule Kind, LevelRule Level, bool HasBorrowedEnding);
