using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace TaskBreakdown.Targets;

/// <summary>The characters a number can begin with.</summary>
internal static class NumeralStart
{
    private const string Characters =
        "0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两廿卅半几数翻壹贰叁肆伍陆柒捌玖拾佰仟兩貳參陸萬億幾數";

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Set = SearchValues.Create(Characters);

    internal static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Set);
#else
    internal static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Characters.AsSpan());
#endif
}
