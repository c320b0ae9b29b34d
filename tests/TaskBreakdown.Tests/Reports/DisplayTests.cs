using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

/// <summary>The two conventions by which notebook engines find out how to show a value, followed as they follow them.</summary>
public sealed class DisplayTests
{
    private static readonly WorkBreakdown Seed = SeedBreakdown.Value;

    private static readonly object[] Values =
    [
        Seed,
        Seed.Tasks.ElementAt(1),
        Seed.Tasks.ElementAt(1).Targets[0],
        BreakdownReader.Default.Read(SourceText.From("")).Diagnostics[0],
        ResponsibilityMatrix.Create(Seed),
        TargetTotals.Create(Seed),
        BreakdownComparison.Create(Seed, Seed with { Sections = Seed.Sections.RemoveAt(0) }),
        ProgressReview.Create(Seed, [], new CalendarDate(2024, 6, 30)),
        BreakdownRows.Targets(Seed),
    ];

    public static TheoryData<int> Indexes() => [.. Enumerable.Range(0, Values.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void ToHtml_ByName_IsAPublicMemberWithoutParameters(int index)
    {
        object value = Values[index];
        MethodInfo method = value.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, [])!;
        IDocument page = new HtmlParser().ParseDocument((string)method.Invoke(value, null)!);

        Assert.NotEmpty(page.QuerySelectorAll("table"));
        Assert.Empty(page.QuerySelectorAll("script, link, img"));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Formatters_ByTheNameOfTheAttribute_WriteHtmlAndMarkdown(int index)
    {
        object value = Values[index];
        object attribute = value.GetType().GetCustomAttributes(inherit: true).Single(candidate => candidate.GetType().Name == "TypeFormatterSourceAttribute");
        var sourceType = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        object source = Activator.CreateInstance(sourceType)!;
        var formatters = ((IEnumerable)sourceType.GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Cast<object>().ToArray();

        Assert.Equal(["text/markdown", "text/html"], formatters.Select(formatter => formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)));
        Assert.Equal(["ToMarkdown", "ToHtml"], formatters.Select(formatter => NameOfTheSame(value, Format(formatter, value))));
    }

    [Fact]
    public void ToMarkdown_OfATask_ListsWhatItHas() => Assert.Equal(
        """
        | | |
        | --- | --- |
        | Task ID | 1.3 |
        | Task | 清零拆迁地块17个。 |
        | Lead | 区征地拆迁管理服务中心 |

        """,
        string.Join('\n', Seed.Tasks.ElementAt(2).ToMarkdown().Split('\n').Where(line => !line.StartsWith("| Support", StringComparison.Ordinal) && !line.StartsWith("| Targets", StringComparison.Ordinal))));

    [Fact]
    public void ToHtml_OfAComparisonWithItself_SaysThatNothingIsDifferent() =>
        Assert.Contains("Nothing is different.", BreakdownComparison.Create(Seed, Seed).ToHtml(), StringComparison.Ordinal);

    private static string Format(object formatter, object value)
    {
        var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }

    private static string NameOfTheSame(object value, string written) => new[] { "ToHtml", "ToMarkdown" }
        .Single(name => (string)value.GetType().GetMethod(name, [])!.Invoke(value, null)! == written);
}
