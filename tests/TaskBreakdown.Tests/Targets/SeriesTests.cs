using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>What a figure shares with those before it, and what it does not.</summary>
public sealed class SeriesTests
{
    [Theory]
    [InlineData("增设公共休憩座椅6800张，其中适老座椅2100张。", "IncreaseBy IncreaseBy")]
    [InlineData("新增书房2家、博物馆3家。", "IncreaseBy IncreaseBy")]
    [InlineData("新增养老床位1600张，为3.2万名失能老人提供照护。", "IncreaseBy None")]
    [InlineData("新增就业岗位800个，向600名脱贫劳动力发放补贴。", "IncreaseBy None")]
    public void Extract_List_SharesTheVerbOfTheFirst(string text, string changes) =>
        Assert.Equal(changes, string.Join(' ', TargetExtractor.Default.Extract(text).Targets.Select(target => target.Change)));
}
