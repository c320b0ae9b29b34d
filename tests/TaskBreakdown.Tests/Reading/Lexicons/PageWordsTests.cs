using TaskBreakdown.Reading.Lexicons;
using Xunit;

namespace TaskBreakdown.Tests.Reading.Lexicons;

public sealed class PageWordsTests
{
    [Theory]
    [InlineData("文字解读图解媒体解读")]
    [InlineData("【我要纠错】责任编辑:张XX")]
    [InlineData("相关解读:一图读懂《重点任务分工方案》")]
    [InlineData("上一条:区政府召开常务会议")]
    [InlineData("用手机扫一扫打开当前页")]
    [InlineData("[返回顶部]")]
    public void IsChrome_WordsOfASite_AreNoText(string line) => Assert.True(PageWords.IsChrome(line));

    [Theory]
    [InlineData("专家解读重大政策12次。")]
    [InlineData("图解政策文件20份。")]
    [InlineData("用手机可办事项达到50项。")]
    public void IsChrome_TaskThatBeginsWithSuchAWord_IsText(string line) => Assert.False(PageWords.IsChrome(line));
}
