using System.Text.RegularExpressions;

namespace TaskBreakdown.Rivals;

/// <summary>The expressions an able programmer would write for the same job, compiled by the source generator.</summary>
internal static partial class RivalPatterns
{
    private const string Before =
        "不少于|不低于|不小于|至少|不高于|不超过|不超|不大于|至多|最多|最高|控制在|超过|突破|高于|大于|多于|超|逾|低于|少于|小于|不足|不到|大约|约|接近|近";

    private const string Behind = "及?以上|及?以下|以内|之内|左右|上下|余|多";

    private const string Number = @"[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百]+";

    private const string Multiplier = "万亿|亿|万|百万|千(?![瓦米克伏焦])";

    private const string Offsets =
        $"(?:{Before})?(?:{Number})(?:{Multiplier})?(?:{UnitPattern.Alternation})(?:{Behind})?";

    private const string Values =
        $"(?<before>{Before})?(?<number>{Number})(?<multiplier>{Multiplier})?(?<unit>{UnitPattern.Alternation})(?<behind>{Behind})?";

    [GeneratedRegex(Offsets, RegexOptions.CultureInvariant)]
    internal static partial Regex OffsetsOnly();

    [GeneratedRegex(Values, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    internal static partial Regex WithValues();

    /// <summary>Digits and a decimal part, nothing else. The generator has no engine without backtracking, so this one is interpreted.</summary>
    internal static Regex DigitsOnly { get; } =
        new(@"[0-9０-９]+(?:[.．][0-9０-９]+)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
