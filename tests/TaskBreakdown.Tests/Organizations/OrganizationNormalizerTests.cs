using System.Linq;
using TaskBreakdown.Organizations;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class OrganizationNormalizerTests
{
    public static TheoryData<AnnotatedCell> Cells() => [.. AnnotatedCells.All];

    [Theory]
    [MemberData(nameof(Cells), DisableDiscoveryEnumeration = true)]
    public void Normalize_AnnotatedCell_ReadsWhatTheAnnotationSays(AnnotatedCell cell)
    {
        Assert.Empty(cell.Differences().ToArray());
    }

    [Theory]
    [InlineData("国网市供电公司", "国网市供电公司")]
    [InlineData("国网云山县供电公司、县财政局", "国网云山县供电公司", "县财政局")]
    [InlineData("国网江州供电分公司", "国网江州供电分公司")]
    [InlineData("中国移动县分公司县财政局", "中国移动县分公司", "县财政局")]
    [InlineData("财政部、税务总局等国务院相关部门及各地区", "财政部", "税务总局", "各地区")]
    [InlineData("县人社局责任单位:县财政局", "县人社局", "县财政局")]
    [InlineData("责任单位为县交通运输局、县公路养护中心", "县交通运输局", "县公路养护中心")]
    [InlineData("牵头单位为区教育局，配合单位为区财政局", "区教育局", "区财政局")]
    [InlineData("各县（市、区）人民政府，市开发区管委会", "各县（市、区）人民政府", "市开发区管委会")]
    [InlineData("各盟市行政公署、人民政府", "各盟市行政公署、人民政府")]
    [InlineData("各村(社区)、市法院、镇派出所", "各村(社区)", "市法院", "镇派出所")]
    [InlineData("各乡镇人民政府、街道办事处,县法院", "各乡镇人民政府、街道办事处", "县法院")]
    [InlineData("村镇建设办、乡镇企业局、社区办", "村镇建设办", "乡镇企业局", "社区办")]
    [InlineData("县村镇建设办县财政局", "县村镇建设办", "县财政局")]
    [InlineData("各镇(乡)街道、园区管委会", "各镇(乡)街道、园区管委会")]
    [InlineData("区住建局、太阳村镇人民政府", "区住建局", "太阳村镇人民政府")]
    [InlineData("市住建局、港中旅（宁夏）沙坡头旅游景区公司", "市住建局", "港中旅（宁夏）沙坡头旅游景区公司")]
    [InlineData("区民政局（张某）区财政局", "区民政局", "区财政局")]
    public void Normalize_Cell_CutsWhereUnitsEnd(string cell, params string[] members) =>
        Assert.Equal(members, OrganizationNormalizer.Default.Normalize(cell).Members.Select(member => member.Text));

    [Theory]
    [InlineData("桥北、桥南高新区", "桥北高新区", "桥南高新区")]
    [InlineData("桥北、桥南新区", "桥北新区", "桥南新区")]
    [InlineData("桥头、沙溪镇", "桥头镇", "沙溪镇")]
    public void Normalize_NameWhoseEndingStandsLater_TakesTheWholeEnding(string cell, params string[] names) =>
        Assert.Equal(names, OrganizationNormalizer.Default.Normalize(cell).Members.Select(member => member.Name));
}
