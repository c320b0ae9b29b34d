using System.Linq;
using TaskBreakdown.Organizations;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class DocumentAuthorityTests
{
    [Theory]
    [InlineData("2024年区政府工作主要任务分解(部分)", OrganizationLevel.District, null)]
    [InlineData("青阳县2023年政府重点工作任务分解表", OrganizationLevel.County, "青阳县")]
    [InlineData("2021年江州区民生工程进展情况表", OrganizationLevel.District, "江州区")]
    [InlineData("云溪镇2022年政务公开工作要点任务分解", OrganizationLevel.Town, "云溪镇")]
    [InlineData("东湖街道2023年民生实事项目清单", OrganizationLevel.Subdistrict, "东湖街道")]
    [InlineData("亳州市谯城区人民政府办公室关于印发2020年政府工作报告重点工作任务分解表的通知", OrganizationLevel.District, "谯城区")]
    [InlineData("2025年开发区重点工作及责任清单", OrganizationLevel.DevelopmentZone, null)]
    [InlineData("江州经济技术开发区管委会2024年重点任务分解", OrganizationLevel.DevelopmentZone, "江州经济技术开发区")]
    [InlineData("国务院办公厅关于印发2016年《政府工作报告》量化指标任务分工的通知", OrganizationLevel.National, null)]
    [InlineData("黑龙江省人民政府关于落实《政府工作报告》重点工作责任分工的意见", OrganizationLevel.Province, "黑龙江省")]
    [InlineData("2025年市《政府工作报告》任务分解\n和责任分工方案", OrganizationLevel.City, null)]
    [InlineData("2025年县政府工作报告任务清单", OrganizationLevel.County, null)]
    [InlineData("重庆市人民政府办公厅关于2024年市政府工作报告任务分解的通知", OrganizationLevel.Province, "重庆市")]
    [InlineData("上海市浦东新区2023年实事项目", OrganizationLevel.District, "浦东新区")]
    [InlineData("诸暨市2024年《政府工作报告》重点任务分解", OrganizationLevel.County, "诸暨市")]
    [InlineData("绍兴市2024年政府工作报告重点任务分解", OrganizationLevel.City, "绍兴市")]
    [InlineData("内蒙古自治区人民政府关于2022年重点工作分工的通知", OrganizationLevel.Province, "内蒙古自治区")]
    [InlineData("锡林郭勒盟行政公署2023年工作要点责任分解", OrganizationLevel.City, "锡林郭勒盟")]
    [InlineData("土默特左旗人民政府2024年民生实事", OrganizationLevel.County, "土默特左旗")]
    [InlineData("湘西土家族苗族自治州2021年重点工作任务分解", OrganizationLevel.City, "湘西土家族苗族自治州")]
    [InlineData("关于印发《景德镇市昌江区2024年重点工作任务分解》的通知", OrganizationLevel.District, "昌江区")]
    [InlineData("新疆生产建设兵团2023年重点任务分工", OrganizationLevel.Province, "新疆生产建设兵团")]
    [InlineData("大兴安岭地区2022年十件民生实事", OrganizationLevel.City, "大兴安岭地区")]
    [InlineData("江 州 市2024年全市重点工作分解", OrganizationLevel.City, "江州市")]
    [InlineData("北京市海淀區2024年重要民生實事項目", OrganizationLevel.District, "海淀区")]
    [InlineData("全市2024年重点工作任务分解", OrganizationLevel.City, null)]
    [InlineData("我区2024年民生实事", OrganizationLevel.District, null)]
    [InlineData("云山区2025年重点工作分解表", OrganizationLevel.District, "云山区")]
    [InlineData("杭州市萧山区2025年民生实事", OrganizationLevel.District, "萧山区")]
    [InlineData("深化“放管服”改革优化营商环境2021年重点任务分工方案", OrganizationLevel.Unknown, null)]
    [InlineData("2022年城市更新重点任务分解", OrganizationLevel.Unknown, null)]
    [InlineData("关于加快推进区域协调发展的任务分工", OrganizationLevel.Unknown, null)]
    [InlineData("2021年重大民生实事项目目标任务责任分解表", OrganizationLevel.Unknown, null)]
    public void Read_Title_TellsLevelAndPlace(string title, OrganizationLevel level, string? jurisdiction)
    {
        DocumentAuthority authority = Read(title);

        Assert.Equal(level, authority.Level);
        Assert.Equal(jurisdiction, authority.Jurisdiction);
        Assert.Equal(level == OrganizationLevel.Unknown ? null : AuthoritySource.Title, authority.LevelEvidence?.Source);
    }

    [Theory]
    [InlineData("区府办", OrganizationLevel.District, null)]
    [InlineData("谯城区政府(办公室)", OrganizationLevel.District, "谯城区")]
    [InlineData("大竹县人民政府办公室", OrganizationLevel.County, "大竹县")]
    [InlineData("市发展改革委", OrganizationLevel.City, null)]
    [InlineData("国务院办公厅", OrganizationLevel.National, null)]
    [InlineData("信息公开办", OrganizationLevel.Unknown, null)]
    [InlineData("杭州市上城区人民政府办公室", OrganizationLevel.District, "上城区")]
    [InlineData("江州高新区管委会", OrganizationLevel.DevelopmentZone, "江州高新区")]
    public void Read_IssuingBody_TellsLevelAndPlace(string body, OrganizationLevel level, string? jurisdiction)
    {
        DocumentAuthority authority = DocumentAuthorityReader.Read(null, [Mapped(body)], [], []);

        Assert.Equal(level, authority.Level);
        Assert.Equal(jurisdiction, authority.Jurisdiction);
    }

    [Fact]
    public void Read_BareTitleAndNamedSignature_TakesThePlaceFromTheSignature()
    {
        DocumentAuthority authority = DocumentAuthorityReader.Read(
            Mapped("2025年市《政府工作报告》任务分解"), [], [Mapped("锦州市人民政府")], []);

        Assert.Equal((OrganizationLevel.City, "锦州市"), (authority.Level, authority.Jurisdiction));
        Assert.Equal(AuthoritySource.Title, authority.LevelEvidence!.Source);
        Assert.Equal("市", authority.LevelEvidence.Text);
        Assert.Equal(AuthoritySource.Signature, authority.JurisdictionEvidence!.Source);
    }

    [Fact]
    public void Read_BareCityOfACountyLevelCity_IsACounty()
    {
        DocumentAuthority authority = DocumentAuthorityReader.Read(
            Mapped("2025年市政府工作报告任务分解"), [], [Mapped("义乌市人民政府办公室")], [Mapped("市财政局")]);

        Assert.Equal((OrganizationLevel.County, "义乌市", "市"), (authority.Level, authority.Jurisdiction, authority.Prefix));
    }

    [Fact]
    public void Read_TitleThatCarriesOutAnotherPlan_GivesWayToTheIssuingBody()
    {
        DocumentAuthority authority = DocumentAuthorityReader.Read(
            Mapped("关于贯彻落实省政府重点工作的任务分解"), [Mapped("江州市人民政府办公室")], [], []);

        Assert.Equal((OrganizationLevel.City, "江州市"), (authority.Level, authority.Jurisdiction));
    }

    [Theory]
    [InlineData(OrganizationLevel.District, "区", "区财政局、区教育局,市生态环境局分局", "各街道")]
    [InlineData(OrganizationLevel.County, "县", "县财政局", "县教育局、各乡镇")]
    [InlineData(OrganizationLevel.City, "市", "市财政局", "各县(市、区)")]
    [InlineData(OrganizationLevel.County, "市", "市财政局、市教育局", "各镇(街道)")]
    [InlineData(OrganizationLevel.Province, "自治区", "自治区财政厅", "自治区教育厅")]
    [InlineData(OrganizationLevel.County, "旗", "旗财政局", "各苏木镇")]
    [InlineData(OrganizationLevel.Unknown, "", "财政局、教育局", "各镇")]
    public void Read_CellsAlone_TellLevelAndPrefix(OrganizationLevel level, string prefix, params string[] cells)
    {
        DocumentAuthority authority = DocumentAuthorityReader.Read(null, [], [], cells.Select(Mapped));

        Assert.Equal((level, prefix), (authority.Level, authority.Prefix));
        Assert.Null(authority.Jurisdiction);
        Assert.Equal(level == OrganizationLevel.Unknown ? null : AuthoritySource.Cells, authority.LevelEvidence?.Source);
    }

    [Fact]
    public void Read_Evidence_PointsIntoTheSource()
    {
        SourceText source = SourceText.From("标题:\n 宁波市 北仑区2024年重点任务分解");
        MappedText title = MappedText.From(source, TextSpan.FromBounds(4, source.Length));

        AuthorityEvidence evidence = DocumentAuthorityReader.Read(title, [], [], []).LevelEvidence!;

        Assert.Equal("宁波市 北仑区", evidence.Text);
        Assert.Equal(evidence.Text, source.Slice(evidence.Span!.Value));
    }

    [Fact]
    public void Read_AutonomousRegion_RestoresItsOwnPrefix()
    {
        DocumentAuthority authority = Read("宁夏回族自治区2024年重点任务分工");

        Assert.Equal("自治区财政厅", OrganizationNormalizer.Default.Normalize("财政厅", authority).Members.Single().Name);
    }

    [Fact]
    public void Of_MunicipalityDistrict_TakesTheLevelsPrefix() =>
        Assert.Equal("区", DocumentAuthority.Of(OrganizationLevel.District, "北仑区").Prefix);

    private static DocumentAuthority Read(string title) => DocumentAuthorityReader.Read(Mapped(title), [], [], []);

    private static MappedText Mapped(string text)
    {
        SourceText source = SourceText.From(text);
        return MappedText.From(source, TextSpan.FromBounds(0, source.Length));
    }
}
