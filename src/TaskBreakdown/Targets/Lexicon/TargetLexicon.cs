namespace TaskBreakdown.Targets.Lexicon;

/// <summary>The words of the clause grammar. Made at the first extraction.</summary>
internal static class TargetLexicon
{
    internal static readonly ClauseLexicon Words = new(
        TaskVerbs.Build, TaskVerbs.Govern, TaskVerbs.Carry, TaskVerbs.Raise, ChangeVerbs.Rise, ChangeVerbs.Fall, ChangeVerbs.Level,
        ChangeVerbs.To, ChangeVerbs.Link, ClauseWords.Modal, ClauseWords.Supply, ClauseWords.Manner, ClauseWords.Aspect, ClauseWords.Scope,
        ClauseWords.Past, ClauseWords.Future, ClauseWords.Grant, ClauseWords.Per, NounWords.Whole);
}
