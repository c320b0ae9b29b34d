using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>What is to be complete without a figure.</summary>
public sealed class CompletenessFinderTests
{
    [Theory]
    [InlineData("实现5G网络全覆盖。", "全覆盖", "5G网络")]
    [InlineData("實現公交服務全覆蓋。", "全覆蓋", "公交服務")]
    [InlineData("新建学校3所，低保对象应保尽保。", "应保尽保", "低保对象")]
    [InlineData("确保 重大隐患 动态清零", "动态清零", "重大隐患")]
    public void Extract_PhraseOfCompleteness_IsSlicedFromTheTextAsWritten(string text, string phrase, string subject)
    {
        CompletenessTarget found = Assert.Single(TargetExtractor.Default.Extract(text).Completeness);

        Assert.Equal(phrase, found.Text);
        Assert.Equal(phrase, found.Span.Slice(text));
        Assert.Equal(subject, found.Subject);
    }

    [Fact]
    public void Extract_FigureBehindThePhrase_IsAQuantityAndNoCompleteness() =>
        Assert.Empty(TargetExtractor.Default.Extract("清零拆迁地块17个").Completeness);
}
