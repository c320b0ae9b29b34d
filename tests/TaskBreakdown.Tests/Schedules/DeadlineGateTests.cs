using System;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

/// <summary>Where the gate is shut, nothing that a limit consists of stands in the text.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 1000)]
public sealed class DeadlineGateTests
{
    [Theory]
    [InlineData("清零拆迁地块17个。", false)]
    [InlineData("区交通运输局", false)]
    [InlineData("开工率达到100%,投资2.5亿元", false)]
    [InlineData("", false)]
    [InlineData("后续工作", false)]
    [InlineData("由各街道待命", false)]
    [InlineData("12月底前", true)]
    [InlineData("2024.12", true)]
    [InlineData("二〇二三—二〇二五", true)]
    [InlineData("202412", true)]
    [InlineData("下达后三个工作周内", true)]
    [InlineData("长期坚持", true)]
    [InlineData("完成时限:待定", true)]
    [InlineData("隨時", true)]
    public void IsOpen_Text_IsKnown(string text, bool isOpen) => Assert.Equal(isOpen, DeadlineGate.IsOpen(text.AsSpan()));

    [Fact]
    public void IsOpen_CellsThatAreLimits_LetsThemPass()
    {
        string[] cells = [.. ScheduleTable.Read("deadline-cells.tsv", 7).Where(row => row[2] is not ("Unrecognized" or "NotADeadline" or "None")).Select(row => row[0])];

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.True(DeadlineGate.IsOpen(FoldedText.Fold(cell).AsSpan()), cell));
    }

    [Property]
    public void IsOpen_ShutForAnyText_NothingOfALimitIsThere(ScheduleText text)
    {
        string folded = ScheduleFolding.Fold(text.Text);
        if (DeadlineGate.IsOpen(folded.AsSpan()))
        {
            return;
        }

        Assert.False(folded.HasAny(DeadlineWords.Recurring) || folded.HasAny(DeadlineWords.AnywhereRelative));
        Assert.False(folded.HasAny(DeadlineWords.Continuing) || folded.HasAny(DeadlineWords.Seasons));
        Assert.False(folded.Begins(DeadlineWords.Relative) || folded.Begins(DeadlineWords.Terms));
        for (int i = 0; i < folded.Length; i++)
        {
            Assert.False(DateScanner.TryRead(folded.AsSpan(), i, out _), folded);
            Assert.False(CellDateReader.TryRead(folded.AsSpan(), i, out _, out _), folded);
        }
    }
}
