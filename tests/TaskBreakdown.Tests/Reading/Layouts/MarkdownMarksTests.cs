using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading.Layouts;

public sealed class MarkdownMarksTests
{
    [Theory]
    [InlineData("## 一、产业发展", "一、产业发展")]
    [InlineData("#1号楼改造", "#1号楼改造")]
    [InlineData("> 注:进度统计至5月底。", "注:进度统计至5月底。")]
    [InlineData("**一、优化教育供给**", "一、优化教育供给")]
    [InlineData("**注册资本", "**注册资本")]
    [InlineData("| 责任<br>分工 | 时间<br/>要求 |", "| 责任\n分工 | 时间\n要求 |")]
    [InlineData("| 3 | &nbsp; | 区财政局&nbsp;区民政局 |", "| 3 |   | 区财政局 区民政局 |")]
    [InlineData("降幅<5%", "降幅<5%")]
    public void TakeFrom_Line_GivesItsWords(string line, string words) =>
        Assert.Equal(words, MarkdownMarks.TakeFrom(MappedText.Whole(SourceText.From(line))).Text);

    [Theory]
    [InlineData("<br>")]
    [InlineData("&nbsp;")]
    [InlineData("****")]
    [InlineData("#")]
    public void TakeFrom_NothingButMarks_LeavesTheLine(string line) =>
        Assert.Equal(line, MarkdownMarks.TakeFrom(MappedText.Whole(SourceText.From(line))).Text);
}
