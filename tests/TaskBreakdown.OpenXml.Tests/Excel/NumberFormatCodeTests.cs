using TaskBreakdown.OpenXml.Excel;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Excel;

/// <summary>Numbers and dates as their formats show them.</summary>
public sealed class NumberFormatCodeTests
{
    [Theory]
    [InlineData("General", "1900", "1900")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "1E3", "1000")]
    [InlineData("General", "-2.5", "-2.5")]
    [InlineData("General", "12345678.1234", "12345678.12")]
    [InlineData("0", "12.5", "13")]
    [InlineData("0.00", "3", "3.00")]
    [InlineData("#,##0", "2100000", "2,100,000")]
    [InlineData("#,##0.0\"万亩\"", "1234.56", "1,234.6万亩")]
    [InlineData("0%", "0.805", "81%")]
    [InlineData("0.0%", "0.805", "80.5%")]
    [InlineData("0\"个\";-0\"个\";\"无\"", "0", "无")]
    [InlineData("0.0;(0.0)", "-3", "(3.0)")]
    [InlineData("0.0,\"千元\"", "12345", "12.3千元")]
    [InlineData("[$¥-804]#,##0", "1200", "¥1,200")]
    [InlineData("[Red]0_ ", "7", "7")]
    [InlineData("000", "7", "007")]
    [InlineData("@", "7", "7")]
    [InlineData("[DBNum1][$-804]General", "12", "十二")]
    [InlineData("\"第\"0\"项\"", "3", "第3项")]
    [InlineData("yyyy/m/d", "45658", "2025/1/1")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45657", "2024年12月31日")]
    [InlineData("yyyy年mm月", "45352", "2024年03月")]
    [InlineData("yyyy-mm-dd hh:mm:ss", "45352.5", "2024-03-01 12:00:00")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\";@", "45352", "二〇二四年三月")]
    [InlineData("m\"月\"d\"日\"", "1", "1月1日")]
    [InlineData("h:mm", "0.75", "18:00")]
    [InlineData("yyyy/m/d", "99999999", "99999999")]
    [InlineData("0.00", "12个", "12个")]
    [InlineData("", "5", "")]
    [InlineData("\"不显示\"", "5", "不显示")]
    public void Show_Number_AsTheProgramDoes(string code, string value, string shown) =>
        Assert.Equal(shown, NumberFormatCode.Parse(code).Show(value, countsFrom1904: false));

    /// <summary>Days count from 1 January 1904 in some workbooks; no count reaches beyond the year 9999.</summary>
    [Theory]
    [InlineData("2958465", false, "9999-12-31 00:00:00")]
    [InlineData("2958465.5", false, "9999-12-31 12:00:00")]
    [InlineData("2958465.999999", false, "9999-12-31 23:59:59")]
    [InlineData("2958466", false, "2958466")]
    [InlineData("0", true, "1904-01-01 00:00:00")]
    [InlineData("2957003.999999", true, "9999-12-31 23:59:59")]
    [InlineData("2957004", true, "2957004")]
    [InlineData("2958465", true, "2958465")]
    [InlineData("45352.999999", false, "2024-03-02 00:00:00")]
    public void Show_DateAtTheEndOfTime_IsADateOrTheNumber(string value, bool countsFrom1904, string shown) =>
        Assert.Equal(shown, NumberFormatCode.Parse("yyyy-mm-dd hh:mm:ss").Show(value, countsFrom1904));

    /// <summary>Formats that end in the middle of something are read as far as they go.</summary>
    [Theory]
    [InlineData("\"未完")]
    [InlineData("[未完")]
    [InlineData("0\\")]
    [InlineData("_")]
    [InlineData(";;;;;;")]
    [InlineData("[$")]
    [InlineData("[$-")]
    [InlineData("#,,,.,,")]
    public void Show_DamagedFormat_ShowsSomething(string code) =>
        Assert.NotNull(NumberFormatCode.Parse(code).Show("1234.5", countsFrom1904: false));
}
