using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Html;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

/// <summary>However wild the words of a document, the page stays the page: accessible, alone, and free of foreign markup.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 30)]
public sealed class HtmlReportProperties
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "h1", "h2", "h3", "p", "ul", "li", "a",
        "dl", "dt", "dd", "div", "span", "br", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "text", "circle", "path",
    ];

    [Property]
    public void Write_AnyBreakdown_HoldsNoElementButItsOwn(WorkBreakdown breakdown)
    {
        IDocument page = HtmlReportTests.Page(breakdown, new HtmlReportOptions { Language = ReportLanguage.Chinese });

        Assert.DoesNotContain(page.All, element => !Elements.Contains(element.LocalName));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[href], [src]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Property]
    public void Write_AnyBreakdown_IsAccessible(WorkBreakdown breakdown)
    {
        IDocument page = HtmlReportTests.Page(breakdown, HtmlReportOptions.Default);

        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), header => Assert.Contains(header.GetAttribute("scope"), new[] { "row", "col" }));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.Equal("img", picture.GetAttribute("role")));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.Equal("title", picture.FirstElementChild!.LocalName));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.DoesNotContain(page.QuerySelectorAll("[id]").GroupBy(element => element.Id), group => group.Count() > 1);
    }

    [Property]
    public void Of_AnyText_IsThatTextAgain(HostileText text)
    {
        string shown = new HtmlParser().ParseDocument($"<p>{Markup.Of($"{text.Text}")}</p>").QuerySelector("p")!.TextContent;

        Assert.Equal(new string([.. text.Text.Where(sign => !char.IsControl(sign) || sign is '\n' or '\t')]), shown);
    }
}
