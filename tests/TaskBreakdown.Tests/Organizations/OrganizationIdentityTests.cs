using System.Linq;
using TaskBreakdown.Organizations;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class OrganizationIdentityTests
{
    private static readonly DocumentAuthority District =
        DocumentAuthority.Of(OrganizationLevel.District, "北仑区") with { Parent = "宁波市" };

    [Theory]
    [InlineData("区卫健局", "区卫生健康局", "北仑区")]
    [InlineData("区卫生健康局", "区卫生健康局", "北仑区")]
    [InlineData("北仑区卫健局", "区卫生健康局", "北仑区")]
    [InlineData("宁波市北仑区卫生健康局", "区卫生健康局", "北仑区")]
    [InlineData("卫健局", "区卫生健康局", "北仑区")]
    [InlineData("鄞州区卫健局", "区卫生健康局", "鄞州区")]
    [InlineData("市生态环境局", "市生态环境局", "宁波市")]
    [InlineData("大碶街道", "大碶街道", "北仑区")]
    [InlineData("区城投公司", "区城投公司", "北仑区")]
    public void Of_Mention_IsNameAndPlace(string cell, string name, string? jurisdiction) =>
        Assert.Equal(new OrganizationIdentity(name, jurisdiction), Of(cell, District));

    [Fact]
    public void Of_NationalBody_HasNoPlace() =>
        Assert.Equal(new OrganizationIdentity("财政部", null), Of("财政部", DocumentAuthority.Of(OrganizationLevel.National)));

    [Fact]
    public void Of_FormerName_IsLinkedByTheCatalogOnly()
    {
        OrganizationCatalog catalog = OrganizationCatalog.Default.With(
            new OrganizationEntry { Name = "区卫生健康局", Jurisdiction = "北仑区", FormerNames = ["区卫生和计划生育局"] });

        Assert.NotEqual(Of("区卫健局", District), Of("区卫计局", District));
        Assert.Equal(Of("区卫健局", District, catalog), Of("区卫计局", District, catalog));
        Assert.NotEqual(
            Of("区卫健局", District, catalog), Of("区卫计局", DocumentAuthority.Of(OrganizationLevel.District, "鄞州区"), catalog));
    }

    [Fact]
    public void Create_TwoSpellings_AreOneOrganizationWithItsCounts()
    {
        OrganizationIndex index = OrganizationIndex.Create(
            [
                (List("区市场监管局"), List("区财政局、区市场局")),
                (List("区财政局"), List("区市场局等部门,各街道")),
                (List("北仑区市场监管局、区市场监管局"), OrganizationList.Empty),
            ],
            District);

        Assert.Equal(["区市场监督管理局", "区财政局", "各街道"], index.Organizations.Select(organization => organization.Name));
        IndexedOrganization market = index.Organizations[0];
        Assert.Equal(["区市场监管局", "区市场局", "北仑区市场监管局"], market.Spellings.AsEnumerable());
        Assert.Equal((2, 2), (market.LeadCount, market.SupportCount));
        Assert.True(index.Organizations[2].IsCollective);
        Assert.Equal(market, index.Find(List("区市监局").Members.Single()));
        Assert.Null(index.Find(List("区民政局").Members.Single()));
    }

    private static OrganizationIdentity Of(string cell, DocumentAuthority authority, OrganizationCatalog? catalog = null) =>
        OrganizationIdentity.Of(OrganizationNormalizer.Default.Normalize(cell, authority).Members.Single(), authority, catalog);

    private static OrganizationList List(string cell) => OrganizationNormalizer.Default.Normalize(cell, District);
}
