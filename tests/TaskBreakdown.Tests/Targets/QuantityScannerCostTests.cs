using System;
using System.Linq;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>The scanner allocates nothing, and a character costs the same in a long hostile text as in a short one.</summary>
public sealed class QuantityScannerCostTests
{
    private const int Short = 10_000;
    private const int Long = 1_000_000;

    [Theory]
    [InlineData("整治码头18处、停车点7处，投资12,500万元，占比超80%，到2024年底前不少于3—5万吨/日、三分之一以上、百余期，凉亭12榭、七八百人。")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("二〇二四年十二月三十一日,一亿二千万零三元")]
    [InlineData("统一规划、一体推进、一网统管，百强、数字化。")]
    public void MoveNext_AnyText_AllocatesNothing(string text)
    {
        int found = CountIn(text);
        long before = GC.GetAllocatedBytesForCurrentThread();

        found += CountIn(text);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found >= 0);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("９")]
    [InlineData("一")]
    [InlineData("十")]
    [InlineData("千万")]
    [InlineData("第1个")]
    [InlineData("“1个")]
    [InlineData("(1")]
    [InlineData("1,234")]
    [InlineData("1至")]
    [InlineData("1.5.")]
    [InlineData("1/2")]
    [InlineData("两个半")]
    [InlineData("个/1")]
    [InlineData("建成3个项目推进5公里道路")]
    [InlineData("提高认识加强领导")]
    [InlineData(" ")]
    public void MoveNext_HostileText_CostsAsMuchPerCharacterWhenLong(string piece)
    {
        string small = Repeat(piece, Short);
        string large = Repeat(piece, Long);

        // The best of a few tries counts: caches are shared with whatever else runs.
        double ratio = double.MaxValue;
        for (int i = 0; i < 4 && ratio >= 2; i++)
        {
            ratio = Fastest(large, 1) / Fastest(small, 10);
        }

        Assert.InRange(ratio, 0, 2);
    }

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)).Substring(0, length);

    private static double Fastest(string text, int rounds)
    {
        double best = double.MaxValue;
        for (int i = 0; i < rounds; i++)
        {
            double start = ThreadTime.Seconds;
            CountIn(text);
            best = Math.Min(best, (ThreadTime.Seconds - start) / text.Length);
        }

        return best;
    }

    private static int CountIn(string text)
    {
        int count = 0;
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            count++;
        }

        return count;
    }
}
