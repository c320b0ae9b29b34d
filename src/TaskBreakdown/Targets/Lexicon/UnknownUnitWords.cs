namespace TaskBreakdown.Targets.Lexicon;

/// <summary>What tells a measure word that no catalog has from the words that stand behind bare numbers.</summary>
internal static class UnknownUnitWords
{
    /// <summary>Characters that behind a number and before a mark are no measure word: function words, dates, names of things with numbers, verbs.</summary>
    internal const string NoMeasure =
        "的和及与或等以为至到在于从由向是了后前内外上下中间起版路型系制式化性率度级之其各每均并且将可已有无未不也都就还再又全新高低大小长超约近达共计"
        + "年月日号時时第增减升降建改万亿千百十几余多来左右";

    /// <summary>Second characters of measure words of two: 标台, 工日, 床位.</summary>
    internal const string SecondCharacters = "次位台套份班时日天里米克吨升亩方箱包页字组对款";
}
