using System;
using System.Linq;
using TaskBreakdown.Measures;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

public sealed class ReportWordsTests
{
    [Fact]
    public void Words_OfEveryEnumeration_AreAsManyAsItsMembersAndAllDifferent()
    {
        Check(ReportWords.Roles);
        Check(ReportWords.Comparisons);
        Check(ReportWords.Changes);
        Check(ReportWords.Commitments);
        Check(ReportWords.Severities);
        Check(ReportWords.RoleRules);
        Check(ReportWords.DeadlineKinds);
        Check(ReportWords.Levels);
        Check(ReportWords.Kinds);
        Check(ReportWords.Statuses);
        Check(ReportWords.Bases);
        Check(ReportWords.Reasons);
        Check(ReportWords.ChangeKinds);
    }

    [Fact]
    public void WordOf_English_IsTheNameInWords()
    {
        Assert.Equal("at least", ReportWords.Comparisons.WordOf(Comparison.AtLeast, ReportLanguage.English));
        Assert.Equal("不少于", ReportWords.Comparisons.WordOf(Comparison.AtLeast, ReportLanguage.Chinese));
    }

    [Theory]
    [InlineData("percentagePoint", "percentage point", "百分点")]
    [InlineData("money/area", "money/area", "金额/面积")]
    [InlineData("自定义", "自定义", "自定义")]
    public void DimensionWords_OfNamesAndRates_AreTheirWords(string name, string english, string chinese) => Assert.Equal(
        (english, chinese), (DimensionWords.Of(name, ReportLanguage.English), DimensionWords.Of(name, ReportLanguage.Chinese)));

    [Fact]
    public void DimensionWords_OfEveryNamedDimension_AreChinese() => Assert.Empty(
        typeof(Dimension).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            .Select(property => ((Dimension)property.GetValue(null)!).Name)
            .Where(name => DimensionWords.Of(name, ReportLanguage.Chinese) == name)
            .ToArray());

    private static void Check<TEnum>(EnumWords<TEnum> words)
        where TEnum : struct, Enum
    {
        TEnum[] members = Enum.GetValues<TEnum>();

        Assert.Equal(members.Length, words.Chinese.Distinct().Count());
        Assert.Equal(members.Length, members.Select(member => words.WordOf(member, ReportLanguage.English)).Distinct().Count());
    }
}
