using System.Globalization;
using System.IO;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Targets;
using TaskBreakdown.Tests.Cli;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Robustness;

/// <summary>The answers are the same wherever the program runs: with a Turkish i, Arabic digits or a decimal comma.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("zh-TW")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void Everything_InAnyCulture_IsAsInTheInvariantOne(string culture) =>
        Assert.Equal(EverythingIn(CultureInfo.InvariantCulture), EverythingIn(CultureInfo.GetCultureInfo(culture)));

    private static string EverythingIn(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return Everything();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    private static string Everything()
    {
        WorkBreakdown breakdown = BreakdownReader.Default.Read(SourceText.From(File.ReadAllText(ToolRun.SeedPath)));
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        output.WriteLine(BreakdownJson.Serialize(breakdown));
        output.WriteLine(BreakdownTables.Describe(breakdown));
        BreakdownTables.WriteCsv(breakdown, output);
        BreakdownTables.WriteMarkdown(breakdown, output);
        BreakdownTables.WriteHtml(breakdown, output);
        output.WriteLine(BreakdownJson.Serialize(TargetExtractor.Default.Extract("CO2排放下降1.5%,投资12.5亿元,IIS指数I级,PM2.5低于25μg/m³")));
        output.WriteLine(BreakdownJson.Serialize(OrganizationNormalizer.Default.Normalize("区CIQ、12345热线办、INFO中心"), "区CIQ、12345热线办、INFO中心"));
        foreach (WorkTask task in breakdown.Tasks)
        {
            foreach (QuantitativeTarget target in task.Targets)
            {
                output.WriteLine($"{TargetNotation.Format(target)} {target.Unit}");
            }
        }

        return output.ToString();
    }
}
