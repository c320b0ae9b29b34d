using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading;

/// <summary>Figures in columns of their own: where their unit comes from, and what they are about.</summary>
public sealed class TargetColumnTests
{
    [Theory]
    [InlineData("招商到位资金（亿元）", "85", "85亿元", 8_500_000_000, "到位资金")]
    [InlineData("污水集中处理率（%）", "≥96", "96%", 96, "污水集中处理率")]
    [InlineData("新增市场主体(户)", "3200", "3200户", 3200, "市场主体")]
    [InlineData("固定资产投资增速", "7%以上", "7%", 7, "固定资产投资增速")]
    public void Read_BareFigure_HasTheUnitThatTheIndicatorNames(string indicator, string figure, string raw, long value, string subject)
    {
        QuantitativeTarget target = ReadTarget($"| 1 | {indicator} | {figure} | 区商务局 |");

        Assert.Equal(raw, target.Raw);
        Assert.Equal(value, target.Value);
        Assert.Contains(subject, target.Subject!, System.StringComparison.Ordinal);
        Assert.True(target.IsFromTargetColumn);
    }

    [Fact]
    public void Read_BracketThatIsNoUnit_GivesNone()
    {
        WorkBreakdown breakdown = Read("| 1 | 道路建设（一期） | 12 | 区交通局 |");

        Assert.DoesNotContain(breakdown.Tasks, task => task.TargetText!.Contains("一期", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FigureWithANounOfItsOwn_IsAboutThatNoun()
    {
        QuantitativeTarget target = ReadTarget("| 1 | 教育惠民 | 新增学位3600个 | 区教育局 |");

        Assert.Equal("学位", target.Subject);
        Assert.Equal(Change.IncreaseBy, target.Change);
    }

    private static QuantitativeTarget ReadTarget(string row) => Read(row).Tasks.Single().Targets.Single();

    private static WorkBreakdown Read(string row) =>
        BreakdownReader.Default.Read(SourceText.From("| 序号 | 工作任务 | 年度目标 | 责任单位 |\n| --- | --- | --- | --- |\n" + row + "\n"));
}
