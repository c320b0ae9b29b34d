using System;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Organizations;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class OrganizationExplanationTests
{
    private static readonly DocumentAuthority District = DocumentAuthority.Of(OrganizationLevel.District);

    [Theory]
    [InlineData("区教育局", 0, OrganizationStage.Split, "the cell begins", null)]
    [InlineData("区教育局、区民政局", 1, OrganizationStage.Split, "behind '、'", "、")]
    [InlineData("区教育局 区民政局", 1, OrganizationStage.Split, "behind a blank, since a whole unit stands before it", " ")]
    [InlineData("区教育局和区民政局", 1, OrganizationStage.Split, "behind '和', since both sides are whole units", "和")]
    [InlineData("区教育局区民政局", 1, OrganizationStage.Split, "a new prefix or 各 starts behind a whole unit", null)]
    [InlineData("区教育局牵头,区民政局", 0, OrganizationStage.Role, "'牵头' stands with it", null)]
    [InlineData("各镇、街道", 0, OrganizationStage.Split, "the cell begins; the separators inside it join class nouns", null)]
    [InlineData("桥头、沙溪镇", 0, OrganizationStage.Head, "'桥头' takes the ending of a later member of its list", null)]
    [InlineData("桥头、沙溪镇", 0, OrganizationStage.Kind, "town: it ends in '镇'", null)]
    [InlineData("区教育局", 0, OrganizationStage.Prefix, "'区' is written", "区")]
    [InlineData("市教育局、民政局", 1, OrganizationStage.Prefix, "'市' is that of the nearest member before it", null)]
    [InlineData("市教育局、民政局", 1, OrganizationStage.Level, "city: by the prefix of the member before it", null)]
    [InlineData("民政局", 0, OrganizationStage.Prefix, "'区' is that of the document, whose level is district", null)]
    [InlineData("民政局", 0, OrganizationStage.Level, "district: by the document", null)]
    [InlineData("公安分局", 0, OrganizationStage.Prefix, "none: a name like this carries none", null)]
    [InlineData("区卫健局", 0, OrganizationStage.Name, "'卫健局' stands for '卫生健康局'", "区卫健局")]
    [InlineData("区财政局", 0, OrganizationStage.Name, "the name is full already", "区财政局")]
    [InlineData("区文旅局", 0, OrganizationStage.Name, "'文旅局' stands for '文化和旅游局'; or 区文化广电旅游局, 区文化广电和旅游局", "区文旅局")]
    [InlineData("区卫 健局", 0, OrganizationStage.Kind, "department: it ends in '局'", "局")]
    [InlineData("区委农办", 0, OrganizationStage.Kind, "partyOrgan: 委 stands right after its level", "农办")]
    [InlineData("江州海关", 0, OrganizationStage.Level, "unknown: a proper name without class word tells none", null)]
    [InlineData("团区委", 0, OrganizationStage.Level, "district: the level stands inside the name", null)]
    [InlineData("各街道", 0, OrganizationStage.Level, "subdistrict: by its first class noun", null)]
    public void Explain_Member_NamesTheRule(string cell, int index, OrganizationStage stage, string reason, string? words)
    {
        OrganizationExplanation explanation = OrganizationNormalizer.Default.Explain(cell, District)[index];

        OrganizationStep step = Assert.Single(explanation.Steps, step => step.Stage == stage);
        Assert.Equal(reason, step.Reason);
        Assert.Equal(words, step.Span?.Slice(cell));
    }

    [Fact]
    public void Explain_NoPrefixAnywhere_SaysSo() => Assert.Contains(
        new OrganizationStep(OrganizationStage.Prefix, "none: neither the cell nor the document has one to give"),
        OrganizationNormalizer.Default.Explain("财政局", DocumentAuthority.Unknown).Single().Steps);

    [Fact]
    public void Explain_CatalogName_SaysSo()
    {
        OrganizationCatalog catalog = OrganizationCatalog.Default.With(new OrganizationEntry { Name = "区文化和广电旅游体育局", Aliases = ["文旅局"] });

        OrganizationStep step = new OrganizationNormalizer(catalog).Explain("区文旅局", District).Single().Steps[^1];

        Assert.Equal(new OrganizationStep(OrganizationStage.Catalog, "the catalog knows it as '区文化和广电旅游体育局'"), step);
    }

    [Fact]
    public void Explain_AnnotatedCells_ExplainWhatNormalizeGives() => Assert.All(AnnotatedCells.All, cell =>
    {
        DocumentAuthority authority = DocumentAuthority.Of(cell.Level);
        ImmutableArray<OrganizationExplanation> explanations = OrganizationNormalizer.Default.Explain(cell.Text, authority);

        Assert.Equal(OrganizationNormalizer.Default.Normalize(cell.Text, authority).Members, explanations.Select(explanation => explanation.Member));
        Assert.All(explanations.SelectMany(explanation => explanation.Steps), step =>
        {
            Assert.DoesNotContain("''", step.Reason, StringComparison.Ordinal);
            Assert.InRange(step.Span?.End ?? 0, 0, cell.Text.Length);
        });
    });
}
