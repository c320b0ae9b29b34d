using FsCheck;
using FsCheck.Fluent;

namespace TaskBreakdown.Tests;

/// <summary>
/// The generators of all property tests: texts as they occur in these documents, and texts as nobody would write them.
/// Each subject adds its own in <c>DomainArbitraries.Subject.cs</c>.
/// </summary>
public static partial class DomainArbitraries
{
    private static readonly string[] HostilePieces =
    [
        "", " ", "\n", "\r\n", "\t", "\u3000", "\uFEFF", "\u200B", "\0", "\uD83D", "\uDE00", "😀", "𠮷", "“", "”", "(", ")", "（", "）",
        "〔", "〕", "、", ",", "，", "。", ";", "；", ":", "|", "│", "1", "０", "9999999999999999999999999999999", "1.", ".5", "万", "亿", "万亿", "一",
        "两", "半", "%", "％", "‰", "亩", "公里", "个", "分别", "以上", "超", "等", "各", "区", "局", "牵头单位", "序号", "至", "—", "~", "abc", "é",
    ];

    /// <summary>Texts stitched from words of the field, broken surrogates and every kind of punctuation.</summary>
    public static Arbitrary<HostileText> HostileTexts() =>
        Gen.Elements(HostilePieces).ListOf()
            .Select(pieces => new HostileText(string.Concat(pieces)))
            .ToArbitrary();
}

/// <summary>A text that no document holds.</summary>
/// <param name="Text">The text.</param>
public sealed record HostileText(string Text);
