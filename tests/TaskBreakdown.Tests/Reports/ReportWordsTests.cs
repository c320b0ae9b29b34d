using System;
using System.Linq;
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
    }

    [Fact]
    public void WordOf_English_IsTheNameInWords()
    {
        Assert.Equal("at least", ReportWords.Comparisons.WordOf(Comparison.AtLeast, ReportLanguage.English));
        Assert.Equal("不少于", ReportWords.Comparisons.WordOf(Comparison.AtLeast, ReportLanguage.Chinese));
    }

    private static void Check<TEnum>(EnumWords<TEnum> words)
        where TEnum : struct, Enum
    {
        TEnum[] members = Enum.GetValues<TEnum>();

        Assert.Equal(members.Length, words.Chinese.Distinct().Count());
        Assert.Equal(members.Length, members.Select(member => words.WordOf(member, ReportLanguage.English)).Distinct().Count());
    }
}
