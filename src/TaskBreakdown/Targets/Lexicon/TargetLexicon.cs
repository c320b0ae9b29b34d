namespace TaskBreakdown.Targets.Lexicon;

/// <summary>The words of the clause grammar. Made at the first extraction.</summary>
internal static class TargetLexicon
{
    internal static readonly ClauseLexicon Words = new(
        TaskVerbs.Build, TaskVerbs.Govern, TaskVerbs.Carry, TaskVerbs.Raise, DeedVerbs.Deeds, PivotVerbs.Pivots,
        PivotVerbs.Rises, PivotVerbs.Falls, PivotVerbs.Predicates, PivotVerbs.Possession, RiseVerbs.Rise, RiseVerbs.Gain, FallVerbs.Fall, FallVerbs.Saving, LevelVerbs.Level, BenchmarkWords.Benchmarks, LinkWords.Link, LinkWords.To,
        ModalWords.Modal, ModalWords.Supply, MannerWords.Manner, AspectWords.Aspect, ScopeWords.Scope,
        TenseWords.Past, TenseWords.WeakPast, TenseWords.Future, TenseWords.Reference,
        GrantWords.Grant, PerMeanings.Per, EachWords.Each, PartWords.Part, BoundAdverbs.AtLeast, BoundAdverbs.AtMost, WholeNouns.Whole);
}
