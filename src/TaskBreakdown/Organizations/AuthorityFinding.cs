namespace TaskBreakdown.Organizations;

/// <summary>What one text says about whose document it is.</summary>
/// <param name="Level">The level.</param>
/// <param name="LevelEvidence">Where it says so.</param>
/// <param name="Place">The last place of the chain; null where only a class word stands.</param>
/// <param name="Parent">The places before it; null where there are none.</param>
/// <param name="IsMunicipal">Whether one of the four municipalities is named.</param>
/// <param name="IsSure">Whether the name settles the level; a 市 on no list of cities does not.</param>
/// <param name="IsBorrowed">Whether a title names it only as the author of a plan that is carried out (贯彻落实省政府…).</param>
internal sealed record AuthorityFinding(
    OrganizationLevel Level, AuthorityEvidence LevelEvidence, string? Place, string? Parent, bool IsMunicipal, bool IsSure, bool IsBorrowed);
