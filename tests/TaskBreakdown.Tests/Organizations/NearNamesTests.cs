using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Organizations;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class NearNamesTests
{
    [Fact]
    public void Find_EndingThatStandsOnce_NamesTheOneThatStandsOften()
    {
        NearName near = Assert.Single(Find("区财政局、自然资源和规划分局", "自然资源和规划分局、区民政局", "自然资源和规划中心、区财政局"));

        Assert.Equal(("自然资源和规划中心", "自然资源和规划分局", 2), (near.Mention.Text, near.Text, near.Count));
    }

    [Theory]
    [InlineData("区财政局、区财政局", "区民政局")]
    [InlineData("区第一人民医院、区第一人民医院", "区第二人民医院")]
    [InlineData("沙溪民族镇、沙溪民族镇", "桂溪民族镇")]
    [InlineData("区市场监管局、区市场监管局", "区市场局")]
    [InlineData("区教育科技局、区教育科技局", "区教育体育局")]
    [InlineData("城南派出所、城南派出所", "城北派出所")]
    [InlineData("区公共项目建设管理中心、区公共项目建设管理中心", "区国有资产管理中心")]
    public void Find_NamesThatDifferForGoodReason_FindsNothing(params string[] cells) => Assert.Empty(Find(cells));

    [Theory]
    [InlineData("县住房和城乡建社局", "县住房和城乡建设局")]
    [InlineData("县驻建局", "县住建局")]
    [InlineData("县财整局", "县财政局")]
    public void Normalize_SlipInAKnownName_SuggestsItAndKeepsTheName(string cell, string suggestion)
    {
        Organization member = OrganizationNormalizer.Default.Normalize(cell, OrganizationLevel.County).Members.Single();

        Assert.Equal((cell, suggestion), (member.Name, member.Suggestion));
    }

    [Theory]
    [InlineData("区文化与广电旅游体育局")]
    [InlineData("区住房和城建局")]
    [InlineData("区财政局")]
    [InlineData("区农业农村和水利局")]
    [InlineData("县政务服务管理局")]
    [InlineData("区生态湿地建设管理办公室")]
    [InlineData("区农技局")]
    [InlineData("区经发局")]
    [InlineData("区港航局")]
    [InlineData("税务总局")]
    [InlineData("质检总局")]
    public void Normalize_NameThatLooksRight_SuggestsNothing(string cell) =>
        Assert.Null(OrganizationNormalizer.Default.Normalize(cell, OrganizationLevel.District).Members.Single().Suggestion);

    private static ImmutableArray<NearName> Find(params string[] cells) =>
        NearNames.Find(cells.SelectMany(cell => OrganizationNormalizer.Default.Normalize(cell, OrganizationLevel.District).Members));
}
