using System;
using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>What an extraction costs, whatever the text: memory by the target, time by the character.</summary>
public sealed class TargetExtractorCostTests
{
    private const int Small = 3_000;
    private const int Large = 60_000;

    /// <summary>What grows with the square of the length would be twenty times slower here; noise is not.</summary>
    private const double MostGrowth = 3;

    public static TheoryData<string> Hostile =>
    [
        "9", "一", "第1个", "“1个", "(1个", "（", "新建公园1个", "1个、", "10%以上、", "去年", "2024年", "由1个", "分别1个和", "累计", "清零", "应保尽保", "每1个",
        "其中1个，", "1个以上的", "较", "、", "高于1个", "1亩、", "的1个", "1", "“", "到2027年1个", "新增1", "十分", "等1个",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Extract_HostileText_CostsNoMorePerCharacterWhenLonger(string piece)
    {
        // The best of a few tries counts: caches are shared with whatever else runs.
        double growth = double.MaxValue;
        for (int i = 0; i < 3 && growth >= MostGrowth; i++)
        {
            growth = Math.Min(growth, SecondsPerCharacter(piece, Large) / SecondsPerCharacter(piece, Small));
        }

        Assert.InRange(growth, 0, MostGrowth);
    }

    [Fact]
    public void Extract_Sentence_AllocatesLittlePerTarget()
    {
        const string Text = "新建农村公路180公里、桥梁12座，整治小区46个，绿化覆盖率达到42%以上，新增学位3000个，培训干部1200人次。";
        int targets = TargetExtractor.Default.Extract(Text).Targets.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();

        ExtractionResult result = TargetExtractor.Default.Extract(Text);

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(6, targets);
        Assert.True(bytes <= 400 * targets, $"{bytes} bytes for {targets} targets");
        GC.KeepAlive(result);
    }

    private static double SecondsPerCharacter(string piece, int length)
    {
        string text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
        double best = double.MaxValue;
        for (int round = 0; round < 3; round++)
        {
            double start = ThreadTime.Seconds;
            TargetExtractor.Default.Extract(text);
            best = Math.Min(best, (ThreadTime.Seconds - start) / text.Length);
        }

        return best;
    }
}
