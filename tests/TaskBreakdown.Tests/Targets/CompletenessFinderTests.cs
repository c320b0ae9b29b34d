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
    [InlineData("应保尽保，不漏一户", "应保尽保", null)]
    [InlineData("高血压患者应检尽治。", "应检尽治", "高血压患者")]
    [InlineData("审批事项能快则快。", "能快则快", "审批事项")]
    [InlineData("信访问题应改即改。", "应改即改", "信访问题")]
    [InlineData("农村快递服务达到全覆盖。", "全覆盖", "农村快递服务")]
    public void Extract_PhraseOfCompleteness_IsSlicedFromTheTextAsWritten(string text, string phrase, string? subject)
    {
        CompletenessTarget found = Assert.Single(TargetExtractor.Default.Extract(text).Completeness);

        Assert.Equal(phrase, found.Text);
        Assert.Equal(phrase, found.Span.Slice(text));
        Assert.Equal(subject, found.Subject);
    }

    [Theory]
    [InlineData("尽快建成投用")]
    [InlineData("在建项目应当尽快投用")]
    [InlineData("各级干部能够尽职尽责")]
    [InlineData("完善准则，应用规则")]
    [InlineData("能立即办")]
    public void Extract_JointInsideAnotherWord_AsksForNothing(string text) =>
        Assert.Empty(TargetExtractor.Default.Extract(text).Completeness);

    [Fact]
    public void Extract_FigureBehindThePhrase_IsAQuantityAndNoCompleteness() =>
        Assert.Empty(TargetExtractor.Default.Extract("清零拆迁地块17个").Completeness);
}
