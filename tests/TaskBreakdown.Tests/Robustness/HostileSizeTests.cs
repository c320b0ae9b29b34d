using System;
using System.Linq;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Robustness;

/// <summary>
/// Texts of a size and a sameness that no document has: neither work nor memory grows with the square of the length.
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
    public void Read_FourTimesTheLength_TakesFarLessThanSixteenTimesTheWork(string piece) => AssertGrowsWithLength(
        piece, text => BreakdownReader.Default.Read(SourceText.From(text)));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Extract_FourTimesTheLength_TakesFarLessThanSixteenTimesTheWork(string piece) => AssertGrowsWithLength(
        piece, text => TargetExtractor.Default.Extract(text));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Normalize_FourTimesTheLength_TakesFarLessThanSixteenTimesTheWork(string piece) => AssertGrowsWithLength(
        piece, text => OrganizationNormalizer.Default.Normalize(text, OrganizationLevel.District));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Read_TwiceTheLength_AllocatesAboutTwice(string piece)
    {
        long once = AllocatedBy(Repeated(piece, 8_000));
        long twice = AllocatedBy(Repeated(piece, 16_000));

        Assert.True(twice < (3 * once) + 100_000, $"{once} bytes became {twice}");
    }

    /// <summary>A run that is over within a second has nothing to prove; only one that is not is compared with a shorter one.</summary>
    private static void AssertGrowsWithLength(string piece, Action<string> work)
    {
        string longText = Repeated(piece, 32_000);
        if (SecondsOf(work, longText) < 1)
        {
            return;
        }

        string shortText = Repeated(piece, 8_000);
        double growth = Fastest(work, longText) / Fastest(work, shortText);
        Assert.True(growth < 10, $"Four times the length took {growth:F1} times as long.");
    }

    private static double Fastest(Action<string> work, string text) => Enumerable.Range(0, 3).Min(_ => SecondsOf(work, text));

    private static double SecondsOf(Action<string> work, string text)
    {
        double start = ThreadTime.Seconds;
        work(text);
        return ThreadTime.Seconds - start;
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
