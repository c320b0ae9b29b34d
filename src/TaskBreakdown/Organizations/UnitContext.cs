namespace TaskBreakdown.Organizations;

/// <summary>What the reading of one member must know about the cell and its document.</summary>
/// <param name="Level">Level of the document.</param>
/// <param name="Prefix">The prefix the document gives to names that have none; empty where it has none to give.</param>
/// <param name="IsMunicipal">Whether the document is one of a municipality or of its district.</param>
/// <param name="NamesProvince">Whether the cell of a province's document names the province, so that a 市 beside it is a city.</param>
internal readonly record struct UnitContext(OrganizationLevel Level, string Prefix, bool IsMunicipal, bool NamesProvince);
