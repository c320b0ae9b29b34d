using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

/// <summary>The seed's rows against counts made by hand from the published text.</summary>
public sealed class BreakdownRowsTests
{
    private static readonly ReportTable<ResponsibilityRow> Responsibilities = BreakdownRows.Responsibilities(SeedBreakdown.Value);

    [Fact]
    public void Tasks_OfSeed_AreAsManyAsItsNumbers()
    {
        ReportTable<TaskRow> tasks = BreakdownRows.Tasks(SeedBreakdown.Value);

        Assert.Equal(15 + 25 + 25, tasks.Count);
        Assert.Equal("1.1", tasks[0].TaskId);
        Assert.Equal("推动闲置岸线资源高效集约利用。", tasks[0].Text);
        Assert.Equal("区交通运输局", tasks[0].Lead);
        Assert.All(tasks, task => Assert.Equal(2024, task.Year));
    }

    [Theory]
    [InlineData(ResponsibilityRole.Lead, "区农业农村局", 14)]
    [InlineData(ResponsibilityRole.Lead, "区文化与广电旅游体育局", 11)]
    [InlineData(ResponsibilityRole.Support, "各街道", 26)]
    [InlineData(ResponsibilityRole.Support, "相关街道", 7)]
    public void Responsibilities_OfSeed_AreAsManyAsInTheText(ResponsibilityRole role, string organization, int expected) =>
        Assert.Equal(expected, Responsibilities.Count(row => row.Role == role && row.Text == organization));

    [Fact]
    public void Responsibilities_OfSeed_NameFortySixUnitsAndFiveCollectives() => Assert.Equal(
        (46, 5),
        (Responsibilities.Where(row => !row.IsCollective).Select(row => row.Organization).Distinct().Count(),
            Responsibilities.Where(row => row.IsCollective).Select(row => row.Organization).Distinct().Count()));

    [Fact]
    public void Targets_OfSeed_ConvertToTheirCanonicalUnits()
    {
        ReportTable<TargetRow> targets = BreakdownRows.Targets(SeedBreakdown.Value);

        Assert.Equal(62, targets.Count);
        Assert.Equal(148m, targets.Where(row => row.CanonicalUnit == "km").Sum(row => row.CanonicalValue));
    }

    [Fact]
    public void All_OfABreakdown_AreFourTablesWithUniqueColumns()
    {
        foreach (IReportTable table in BreakdownRows.All(SeedBreakdown.Value))
        {
            Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.Name).Distinct().Count());
            Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.English).Distinct().Count());
            Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.Chinese).Distinct().Count());
        }
    }
}
