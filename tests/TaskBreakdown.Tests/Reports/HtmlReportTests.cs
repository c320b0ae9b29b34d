using System;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;
using TaskBreakdown.Schedules;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly IDocument English = Page(SeedBreakdown.Value, HtmlReportOptions.Default);

    private static readonly IDocument Chinese = Page(SeedBreakdown.Value, new HtmlReportOptions { Language = ReportLanguage.Chinese });

    [Fact]
    public void Write_Seed_ShowsItsFiguresInBothLanguages()
    {
        Assert.Equal(["3", "65", "62"], English.QuerySelectorAll("dl.figures dd").Take(3).Select(figure => figure.TextContent));
        Assert.Equal(["sections", "tasks", "targets"], English.QuerySelectorAll("dl.figures dt").Take(3).Select(figure => figure.TextContent));
        Assert.Equal(["个部分", "项任务", "个量化目标"], Chinese.QuerySelectorAll("dl.figures dt").Take(3).Select(figure => figure.TextContent));
    }

    [Fact]
    public void Write_Seed_SaysInASentenceWhoLeadsMost()
    {
        Assert.Contains("65 tasks in 3 sections with 62 targets.", English.QuerySelector("header p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("区农业农村局 (14), 区文化与广电旅游体育局 (11) and ", English.QuerySelector("header p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("区农业农村局（14项）、区文化与广电旅游体育局（11项）、", Chinese.QuerySelector("header p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EitherLanguage_NamesItsTongue()
    {
        Assert.Equal("en", English.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-CN", Chinese.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-CN", English.QuerySelectorAll("td").First(cell => cell.TextContent == "区交通运输局").GetAttribute("lang"));
        Assert.Equal(["Overview", "Targets by lead", "Organizations by section", "Totals", "Tasks", "Targets", "Diagnostics"], English.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(["概览", "各牵头单位量化目标", "责任单位分布", "目标合计", "目标任务", "量化目标", "诊断"], Chinese.QuerySelectorAll("h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Write_HeatMap_HasACellForEachOrganizationAndSection()
    {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.Create(SeedBreakdown.Value);
        IElement[] rows = [.. English.QuerySelectorAll("table.heat tbody tr")];

        Assert.Equal(matrix.Organizations.Select(duties => duties.Name), rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Equal(
            matrix.Organizations.SelectMany(duties => duties.Sections).Select(section => section.Leads + section.Supports == 0 ? "" : $"{section.Leads}+{section.Supports}"),
            rows.SelectMany(row => row.QuerySelectorAll("td:not(.number)")).Select(cell => cell.QuerySelector("text")?.TextContent ?? ""));
        Assert.Contains("区农业农村局, Section 2: leads 14, supports ", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Bars_AreAsLongAsTheTargetsAreMany()
    {
        IElement[] rows = [.. English.QuerySelectorAll("table.bars tbody tr")];
        string[] widths = [.. rows.Select(row => row.QuerySelectorAll("rect")[1].GetAttribute("width")!)];

        Assert.Equal("100%", widths[0]);
        Assert.Equal("区农业农村局: 20 targets", rows[0].QuerySelector("title")!.TextContent);
        Assert.Equal("65%", widths[rows.ToList().FindIndex(row => row.QuerySelector("td.number")!.TextContent == "13")]);
    }

    [Fact]
    public void Write_Review_ShowsALampForEachReportedTarget()
    {
        var actual = new ReportedActual { TaskId = "1.3", Value = 17, AsOf = new CalendarDate(2024, 6, 30) };
        ProgressReview review = ProgressReview.Create(SeedBreakdown.Value, [actual], new CalendarDate(2024, 7, 15));
        IDocument page = Page(SeedBreakdown.Value, new HtmlReportOptions { Review = review });

        Assert.Equal(["1", "0", "0", "0", "0", "61"], page.QuerySelectorAll("#progress dl.figures dd").Select(count => count.TextContent));
        Assert.Equal("met", page.QuerySelectorAll("#progress tbody .lamp").Single().TextContent.Trim()[^3..]);
        Assert.Contains("2024-12-31", page.QuerySelector("#progress td.day")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 months from now", page.QuerySelector("#progress")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OwnTitle_StandsInHeadingAndTab()
    {
        IDocument page = Page(SeedBreakdown.Value, new HtmlReportOptions { Title = "督查 <月报>" });

        Assert.Equal(("督查 <月报>", "督查 <月报>"), (page.Title, page.QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void Write_EmptyBreakdown_SaysThatThereIsNothing()
    {
        IDocument page = Page(new WorkBreakdown(), HtmlReportOptions.Default);

        Assert.Equal("Work breakdown", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("The document has no task that could be read.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    internal static IDocument Page(WorkBreakdown breakdown, HtmlReportOptions options)
    {
        var writer = new StringWriter();
        HtmlReport.Write(breakdown, writer, options);
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
