using TaskBreakdown.Reading.Outlines;
using Xunit;

namespace TaskBreakdown.Tests.Reading.Outlines;

public sealed class OutlineMarkTests
{
    [Theory]
    [InlineData("一、产业发展", 1, "产业发展")]
    [InlineData("(十二)推进", 12, "推进")]
    [InlineData("3.新建公园5个", 3, "新建公园5个")]
    [InlineData("1.2024年底前建成", 1, "2024年底前建成")]
    [InlineData("5.10月底前完成6所学校改造", 5, "10月底前完成6所学校改造")]
    [InlineData("3.500户居民搬迁", 3, "500户居民搬迁")]
    [InlineData("⑥为3万名老年人购买保险", 6, "为3万名老年人购买保险")]
    [InlineData("【任务三】推进", 3, "推进")]
    public void Find_MarkAndText_PartsThem(string line, int number, string text)
    {
        OutlineMark? mark = OutlineMark.Find(line);

        Assert.Equal((number, text), (mark!.Value.Number, line[mark.Value.Length..]));
    }

    [Theory]
    [InlineData("5.5%以上")]
    [InlineData("3.25万亩")]
    [InlineData("12.5公里")]
    [InlineData("1.500")]
    [InlineData("2024.10月")]
    [InlineData("三河六岸")]
    public void Find_Figure_IsNoMark(string line) => Assert.Null(OutlineMark.Find(line));
}
