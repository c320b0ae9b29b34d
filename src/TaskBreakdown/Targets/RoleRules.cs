using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;

namespace TaskBreakdown.Targets;

/// <summary>Tells what a quantity does in its sentence, before it is taken for a target.</summary>
internal static class RoleRules
{
    private static readonly string[] GovernedRoads = ["国道", "省道", "县道", "号线", "热线", "高速"];

    /// <summary>The role; null for a bare number that is nothing more.</summary>
    internal static QuantityRole? Decide(TextFrame frame, in ScannedQuantity quantity, MeasureUnit? unit, in ClauseAnalysis clause)
    {
        ReadOnlySpan<char> text = frame.Folded.AsSpan();
        ReadOnlySpan<char> before = text[..quantity.Span.Start];
        ReadOnlySpan<char> behind = text[quantity.Span.End..];
        if (quantity.IsChinese && !before.IsEmpty && before[^1] == '每')
        {
            return null;
        }

        if (frame.IsQuoted(quantity.Span.Start) || IsInName(before, behind, unit))
        {
            return QuantityRole.Name;
        }

        return Ordinal(before, behind, quantity, unit)
            ?? Qualifier(frame, quantity, unit, clause)
            ?? Past(frame, quantity)
            ?? Grant(frame, quantity, clause)
            ?? TargetOrNothing(frame, quantity, unit, clause);
    }

    private static bool IsInName(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, MeasureUnit? unit)
    {
        bool afterLatin = !before.IsEmpty && before[^1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '+' or '#' or '.';
        bool beforeLatin = unit is null && !behind.IsEmpty && behind[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '+' or '#';
        return afterLatin || beforeLatin || (unit is null && StartsWithAny(behind, GovernedRoads));
    }

    private static QuantityRole? Ordinal(
        ReadOnlySpan<char> before, ReadOnlySpan<char> behind, in ScannedQuantity quantity, MeasureUnit? unit)
    {
        bool isPlace = !before.IsEmpty && before[^1] is '第' or '前';
        bool isPhase = unit is { Name: "期" or "届" } && quantity.IsChinese && quantity.Comparison == Comparison.Exactly;
        if (isPlace || isPhase)
        {
            return QuantityRole.Ordinal;
        }

        bool isAnniversary = unit is { Name: "周年" or "年" };
        return isAnniversary ? QuantityRole.Date : null;
    }

    private static QuantityRole? Qualifier(TextFrame frame, in ScannedQuantity quantity, MeasureUnit? unit, in ClauseAnalysis clause)
    {
        ReadOnlySpan<char> behind = frame.Folded.AsSpan(quantity.BoundedSpan.End);
        bool isGrade = StartsWithAny(frame.Folded.AsSpan(quantity.Span.End), ["级", "年一遇", "等"]) && unit?.Dimension != Dimension.Ratio;
        if (isGrade || unit?.Dimension == Dimension.Voltage || unit?.Name == "级")
        {
            return QuantityRole.Qualifier;
        }

        bool isBareMultiplier = quantity.IsChinese && frame.Folded[quantity.Span.Start] is '万' or '亿' or '千' && quantity.Comparison != Comparison.About;
        bool sizesPlace = unit?.Name is "户" or "人" && quantity.IsBoundedBehind && OpensPlace(behind);
        if (isBareMultiplier || sizesPlace)
        {
            return QuantityRole.Qualifier;
        }

        bool isAge = unit?.Dimension == Dimension.Age && !EndsWith(frame.Folded.AsSpan(0, clause.Noun.End), "寿命");
        if (isAge)
        {
            return QuantityRole.Qualifier;
        }

        bool isMeasured = unit is not null && unit.Dimension != Dimension.Count && unit.Dimension != Dimension.Ratio && unit.Dimension != Dimension.PercentagePoint;
        bool namesNoun = isMeasured && OpensNoun(behind);
        bool governed = clause.Noun.IsEmpty && (clause.Lead | clause.Tail) is var verb && (verb & WordClass.AnyVerb) != 0;
        bool isSpread = unit?.Dimension == Dimension.Length || unit?.Dimension == Dimension.Area;
        bool bounded = quantity.Comparison != Comparison.Exactly;
        return namesNoun && !(governed && (isSpread || !bounded)) && !(isSpread && !bounded && clause.Noun.IsEmpty)
            ? QuantityRole.Qualifier
            : null;
    }

    /// <summary>20户以上自然村: households and people give the size of a place or a firm.</summary>
    private static bool OpensPlace(ReadOnlySpan<char> behind) =>
        behind[..Math.Min(5, behind.Length)].IndexOfAny("村屯组".AsSpan()) >= 0
        || behind.StartsWith("企业".AsSpan(), StringComparison.Ordinal)
        || behind.StartsWith("的企业".AsSpan(), StringComparison.Ordinal);

    private static bool OpensNoun(ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || behind[0] is < '\u4E00' or > '\u9FFF' || behind[0] is '和' or '及' or '与' or '并' or '至' or '到')
        {
            return false;
        }

        WordClass word = TargetLexicon.Words.Match(behind, WordClass.AnyVerb | WordClass.Noun, out _);
        return word == WordClass.None || (word & WordClass.Noun) != 0;
    }

    private static QuantityRole? Past(TextFrame frame, in ScannedQuantity quantity)
    {
        int start = frame.SentenceStart(quantity.Span.Start);
        ReadOnlySpan<char> sentence = frame.Folded.AsSpan(start, quantity.Span.Start - start);
        bool past = false;
        for (int i = 0; i < sentence.Length; i++)
        {
            WordClass word = TargetLexicon.Words.Match(sentence[i..], WordClass.Past | WordClass.Future | WordClass.Noun, out int length);
            i += Math.Max(0, length - 1);
            past = (word & WordClass.Past) != 0 || (past && (word & WordClass.Future) == 0);
        }

        return past || IsStart(frame, quantity) ? QuantityRole.Baseline : null;
    }

    /// <summary>从A到B: A is where the indicator comes from.</summary>
    private static bool IsStart(TextFrame frame, in ScannedQuantity quantity)
    {
        ReadOnlySpan<char> behind = frame.Folded.AsSpan(quantity.BoundedSpan.End);
        int start = frame.ClauseStart(quantity.Span.Start);
        ReadOnlySpan<char> before = frame.Folded.AsSpan(start, quantity.Span.Start - start);
        bool from = before.IndexOfAny('从', '由') >= 0;
        bool to = StartsWithAny(behind, ["提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "上升到", "下降到", "下降至", "降低到", "降低至", "降至", "降到", "减少到", "减少至", "压缩到", "压缩至", "扩大到", "扩大至", "增至", "缩短至", "缩短到", "到", "至"]);
        return from && to;
    }

    private static QuantityRole? Grant(TextFrame frame, in ScannedQuantity quantity, in ClauseAnalysis clause)
    {
        int start = frame.ClauseStart(quantity.Span.Start);
        ReadOnlySpan<char> segment = frame.Folded.AsSpan(start, quantity.Span.Start - start);
        bool changes = ((clause.Lead | clause.Tail) & (WordClass.Rise | WordClass.Fall)) != 0;
        bool grants = segment.IndexOf("补助".AsSpan()) >= 0 || segment.IndexOf("补贴".AsSpan()) >= 0 || segment.IndexOf("奖励".AsSpan()) >= 0
            || segment.IndexOf("资助".AsSpan()) >= 0 || segment.IndexOf("给予".AsSpan()) >= 0 || segment.IndexOf("最高".AsSpan()) >= 0;
        return grants && !changes ? QuantityRole.Allowance : null;
    }

    private static QuantityRole? TargetOrNothing(TextFrame frame, in ScannedQuantity quantity, MeasureUnit? unit, in ClauseAnalysis clause)
    {
        if (quantity.IsShare)
        {
            return QuantityRole.Target;
        }

        bool governed = ((clause.Lead | clause.Tail) & WordClass.AnyVerb) != 0;
        if (quantity.IsChinese && quantity.Value == 1m && unit?.Name == "批")
        {
            return QuantityRole.Vague;
        }

        if (unit is null)
        {
            bool isIndicator = (clause.Tail & (WordClass.Level | WordClass.Rise | WordClass.Fall)) != 0 || quantity.Comparison != Comparison.Exactly;
            return isIndicator && !clause.Noun.IsEmpty && IsIndicator(frame, clause) ? QuantityRole.Target : null;
        }

        // A single thing in characters is mostly an idiom (一批, 一轮, 一件事); only what is built one by one is counted so.
        bool isIdiom = quantity.IsChinese && quantity.Value == 1m && unit.Name is not ("座" or "条" or "所" or "家" or "处" or "台" or "辆");
        bool isLoose = quantity.IsChinese && (isIdiom || (!governed && unit.Dimension == Dimension.Count));

        // 2.2本项目 is the heading 2.2 and the word 本项目: things are counted in whole numbers.
        bool isBroken = !governed && unit.Dimension == Dimension.Count && decimal.Truncate(quantity.Value) != quantity.Value;
        return isLoose || isBroken ? null : QuantityRole.Target;
    }

    /// <summary>Whether the noun phrase names an indicator.</summary>
    internal static bool IsIndicator(TextFrame frame, in ClauseAnalysis clause) =>
        EndsWithAny(frame.Folded.AsSpan(clause.Noun.Start, clause.Noun.Length).TrimEnd(), IndicatorWords.Endings);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (EndsWith(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string word) => text.EndsWith(word.AsSpan(), StringComparison.Ordinal);
}
