namespace TaskBreakdown.Analysis.Actuals;

/// <summary>What a column or property of reported actuals holds.</summary>
internal enum ActualField
{
    Task,
    Target,
    Value,
    Unit,
    AsOf,
    Baseline,
    Note,
}
