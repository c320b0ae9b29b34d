namespace TaskBreakdown.Targets.Lexicon;

/// <summary>What a classifier of households counts: 居民 in 17万户居民水表换装.</summary>
internal static class HouseholdHeads
{
    internal static readonly string[] Words =
        ["居民", "农户", "家庭", "群众", "村民", "职工", "商户", "住户", "用户", "贫困户", "脱贫户", "农牧民", "牧民", "业主"];
}
