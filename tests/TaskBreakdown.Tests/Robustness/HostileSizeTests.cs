using System;
using System.Linq;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Robustness;

/// <summary>
/// Texts of a size and a sameness that no document has. Work that grew with the square of the length would not end within a
/// working day at these sizes, and memory that did would show in the second test.
/// </summary>
public sealed class HostileSizeTests
{
    /// <summary>What a hostile text repeats.</summary>
    public static TheoryData<string> Pieces() =>
    [
        "(", "（", "“", "《", ")", "1", "一", "万", "9.", "1,", "、", "等", "各", "局", "%", "亩", "分别", "以上", "超", "增长", "\n", "|", "\t", "│", " ", "\u3000",
        "1. ", "一、", "(一)", "牵头单位:", "责任单位：\n", "序号\n", "12月底前", "1万亩", "新建1个、", "从1到", "区财政局、", "\uD83D", "\0", "e\u0301",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void ReadExtractNormalize_AHundredThousandCharacters_End(string piece)
    {
        string text = Repeated(piece, 100_000);

        Assert.NotNull(BreakdownReader.Default.Read(SourceText.From(text)));
        Assert.NotNull(TargetExtractor.Default.Extract(text));
        Assert.NotNull(OrganizationNormalizer.Default.Normalize(text, OrganizationLevel.District));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Read_TwiceTheLength_AllocatesAboutTwice(string piece)
    {
        long once = AllocatedBy(Repeated(piece, 8_000));
        long twice = AllocatedBy(Repeated(piece, 16_000));

        Assert.True(twice < (3 * once) + 100_000, $"{once} bytes became {twice}");
    }

    private static long AllocatedBy(string text)
    {
        SourceText source = SourceText.From(text);
        BreakdownReader.Default.Read(source);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BreakdownReader.Default.Read(source);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
