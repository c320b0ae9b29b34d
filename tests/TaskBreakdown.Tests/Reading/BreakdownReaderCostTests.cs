using System;
using System.IO;
using System.Linq;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading;

/// <summary>What reading costs grows with the length of the text and no faster, whatever the text.</summary>
[Collection(WholeProcess.Name)]
public sealed class BreakdownReaderCostTests
{
    private const int Short = 4_000;
    private const int Long = 10 * Short;
    private const int MostGrowth = 14;

    // The breakdown that is kept takes 64 KB of it: 65 tasks, 188 mentions of units, 62 targets.
    private const int MostForSeed = 153_600;

    public static TheoryData<string> HostilePieces =>
    [
        "(", "1.(((甲局\n", "|\n", "|", "序号 | 任务 | 责任单位 |\n", "1 | 新建 | 甲局 |\n", "\n", "        :\n", "序号\n目标任务\n责任单位\n", "县财政局\n", "1\n", "由甲局",
        "│a│\n", "┌─┬─┐\n│1│2│\n", "责任单位:区甲局\n", "1.新建\n2024年1月1日\n", "(一)甲。\n1.乙。\n", "县甲局、", "序号项目名称", "新建公园3个,由区住建局负责。\n", "索引号: 1 ", "80项任务", "一、", "附件1\n",
        "一、县教育局牵头工作\n1.新建小学。\n", "某某办公室\n2024年1月1日\n", "(责任单位:甲局)", "2024年12月底前", "新建3个、改造5座,", "牵头单位:", "\t", "#", "—",
    ];

    [Theory]
    [MemberData(nameof(HostilePieces))]
    public void Read_TenTimesTheText_AllocatesAboutTenTimesAsMuch(string piece)
    {
        Measure(Repeat(piece, Short));
        long small = Measure(Repeat(piece, Short));
        long big = Measure(Repeat(piece, Long));

        Assert.True(big <= (small + 20_000) * MostGrowth, $"{small} bytes became {big}");
    }

    [Theory]
    [InlineData("序号 | 任务 | 责任单位 |\n", "1 | 新建 | 甲局 |\n")]
    [InlineData("序号\n任务\n责任单位\n", "县财政局\n")]
    [InlineData("1.任务\n责任单位:\n", "区甲局\n")]
    [InlineData("┌─┬─┐\n│序号│任务│\n├─┼─┤\n", "│a│b│\n")]
    public void Read_TenTimesTheRows_AllocatesAboutTenTimesAsMuch(string head, string piece)
    {
        Measure(head + Repeat(piece, Short));
        long small = Measure(head + Repeat(piece, Short));
        long big = Measure(head + Repeat(piece, Long));

        Assert.True(big <= (small + 20_000) * MostGrowth, $"{small} bytes became {big}");
    }

    [Fact]
    public void Read_Seed_AllocatesAFewTimesWhatIsKept()
    {
        string seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt"));
        Measure(seed);

        Assert.InRange(Measure(seed), 1, MostForSeed);
    }

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));

    private static long Measure(string text)
    {
        SourceText source = SourceText.From(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(BreakdownReader.Default.Read(source));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
