using System;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Verbs that set a change going and are no part of an indicator's name: 推动城镇化率达到70%.</summary>
internal static class CausativeVerbs
{
    private static readonly string[] Words =
    [
        "推动", "推进", "促进", "促使", "带动", "保持", "实施", "提升", "覆盖", "支持", "引导", "帮助", "力促", "巩固", "优化", "完善", "压实", "改善",
    ];

    internal static bool Sets(ReadOnlySpan<char> verb)
    {
        foreach (string word in Words)
        {
            if (verb.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
