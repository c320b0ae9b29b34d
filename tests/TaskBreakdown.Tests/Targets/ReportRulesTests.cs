using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>What reports, and what one applicant gets: sentences with the roles of their figures, in the order of the text.</summary>
public sealed class ReportRulesTests
{
    [Theory]
    [InlineData("城镇化率由58%提高到62%。", "Baseline Target")]
    [InlineData("入园率从85%提升至90%。", "Baseline Target")]
    [InlineData("床位数由320张增加为400张。", "Baseline Target")]
    [InlineData("由区财政安排50万元。", "Target")]
    [InlineData("在去年增长6.2%的基础上再增长5%。", "Baseline Target")]
    public void Extract_Change_StartsWhereItComesFrom(string text, string roles) => Assert.Equal(roles, RolesOf(text));

    [Theory]
    [InlineData("对每户补助5000元。", "Allowance")]
    [InlineData("对新认定的企业给予10万元奖励。", "Allowance")]
    [InlineData("对获奖企业一次性奖励20万元。", "Allowance")]
    [InlineData("每人发放补贴2000元。", "Allowance")]
    [InlineData("落实稳岗补贴最高30万元。", "Allowance")]
    [InlineData("对购置设备按30%给予补助。", "Allowance")]
    [InlineData("对二孩家庭发放补贴，每孩每月2000元。", "Allowance")]
    public void Extract_WhatOneApplicantGets_IsNoTarget(string text, string roles) => Assert.Equal(roles, RolesOf(text));

    [Theory]
    [InlineData("发放惠农补贴2.3亿元。", "Target")]
    [InlineData("兑现惠企奖补资金8000万元。", "Target")]
    [InlineData("农村低保标准提高到每人每月620元。", "Target")]
    [InlineData("农村低保补助标准达到每人每年7200元。", "Target")]
    [InlineData("住院费用报销比例达到75%。", "Target")]
    [InlineData("奖补资金兑现率达到100%。", "Target")]
    public void Extract_MoneyAsAWholeAndStandards_AreTargets(string text, string roles) => Assert.Equal(roles, RolesOf(text));

    private static string RolesOf(string text) =>
        string.Join(' ', TargetExtractor.Default.Extract(text).Quantities.Select(quantity => quantity.Role));
}
