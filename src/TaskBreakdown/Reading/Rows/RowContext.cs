using TaskBreakdown.Organizations;
using TaskBreakdown.Reading.Checks;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>What the whole document says about each of its rows.</summary>
/// <param name="Source">The document.</param>
/// <param name="Year">The year it is for; null if not known.</param>
/// <param name="Authority">The government that issued it.</param>
/// <param name="FirstListedLeads">Whether it declares that the first unit listed leads.</param>
/// <param name="Findings">Collects what is wrong.</param>
/// <param name="Targets">Reads targets.</param>
/// <param name="Organizations">Reads units.</param>
internal sealed record RowContext(
    SourceText Source,
    int? Year,
    DocumentAuthority Authority,
    bool FirstListedLeads,
    Findings Findings,
    TargetExtractor Targets,
    OrganizationNormalizer Organizations);
