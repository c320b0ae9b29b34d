using System;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Organizations;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class OrganizationCatalogTests
{
    private static readonly OrganizationCatalog Beilun = OrganizationCatalog.Default.With(
        new OrganizationEntry { Name = "区文化和广电旅游体育局", Jurisdiction = "北仑区", Aliases = ["文旅局"], FormerNames = ["区文化广电新闻出版局"] },
        new OrganizationEntry { Name = "北仑区卫生健康局", Jurisdiction = "北仑区", FormerNames = ["区卫计局", "区卫生和计划生育局"] },
        new OrganizationEntry { Name = "区一号专班", Jurisdiction = "北仑区", Kind = OrganizationKind.CommandOrLeadingGroup, Aliases = ["一专"] });

    private static readonly DocumentAuthority District = DocumentAuthority.Of(OrganizationLevel.District, "北仑区");

    [Theory]
    [InlineData("区文旅局", "区文化和广电旅游体育局")]
    [InlineData("文旅局", "区文化和广电旅游体育局")]
    [InlineData("北仑区文旅局", "区文化和广电旅游体育局")]
    [InlineData("區文旅 局", "区文化和广电旅游体育局")]
    [InlineData("区文化和广电旅游体育局", "区文化和广电旅游体育局")]
    [InlineData("区卫健局", "北仑区卫生健康局")]
    [InlineData("卫生健康局", "北仑区卫生健康局")]
    [InlineData("一专", "区一号专班")]
    public void Normalize_NameOfTheCatalog_GetsItsOfficialName(string cell, string name) =>
        Assert.Equal(name, Only(new OrganizationNormalizer(Beilun), cell, District).Name);

    [Theory]
    [InlineData("市文旅局")]
    [InlineData("区财政局")]
    [InlineData("区文广新局")]
    public void Normalize_OtherName_StaysAsTheLexiconReadsIt(string cell) => Assert.Equal(
        Only(OrganizationNormalizer.Default, cell, District), Only(new OrganizationNormalizer(Beilun), cell, District));

    [Fact]
    public void Normalize_AnotherPlace_IgnoresTheEntries()
    {
        DocumentAuthority elsewhere = DocumentAuthority.Of(OrganizationLevel.District, "鄞州区");

        Assert.Equal("区文化和旅游局", Only(new OrganizationNormalizer(Beilun), "区文旅局", elsewhere).Name);
    }

    [Fact]
    public void Normalize_EntryWithKindAndLevel_GivesThem()
    {
        OrganizationCatalog catalog = OrganizationCatalog.Default.With(new OrganizationEntry
        {
            Name = "市民之家",
            Kind = OrganizationKind.Institution,
            Level = OrganizationLevel.City,
        });

        Organization member = Only(new OrganizationNormalizer(catalog), "市民之家", DocumentAuthority.Unknown);

        Assert.Equal((OrganizationKind.Institution, OrganizationLevel.City), (member.Kind, member.Level));
    }

    [Fact]
    public void With_SameNameAndPlace_Replaces()
    {
        OrganizationCatalog catalog = Beilun.With(new OrganizationEntry { Name = "区一号专班", Jurisdiction = "北仑区" });

        Assert.Equal(3, catalog.Entries.Length);
        Assert.Empty(catalog.Entries[^1].Aliases);
        Assert.Single(Beilun.Entries[^1].Aliases);
        Assert.Empty(OrganizationCatalog.Default.Entries);
    }

    [Fact]
    public void With_EmptyName_Throws() =>
        Assert.Throws<ArgumentException>(() => OrganizationCatalog.Default.With(new OrganizationEntry { Name = "" }));

    [Fact]
    public void Find_TwoPlacesWithoutAJurisdiction_FindsNeither()
    {
        OrganizationCatalog catalog = Beilun.With(new OrganizationEntry { Name = "区文化广电旅游局", Jurisdiction = "鄞州区", Aliases = ["文旅局"] });

        Assert.Null(catalog.Find("文旅局"));
        Assert.Equal("区文化广电旅游局", catalog.Find("文旅局", "鄞州区")!.Name);
    }

    [Fact]
    public void WithCsv_GoodTable_GivesTheEntries()
    {
        OrganizationCatalog catalog = Read(
            "\uFEFF曾用名,名称,地区,别名\r\n# 2024\r\n\r\n区卫计局|区卫生局,区卫生健康局,北仑区,\"卫健局|卫健\"\r\n,\"带,逗号\"\"局\",,\r\n", out ImmutableArray<Diagnostic> diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(new OrganizationEntry { Name = "区卫生健康局", Jurisdiction = "北仑区", Aliases = ["卫健局", "卫健"], FormerNames = ["区卫计局", "区卫生局"] }, catalog.Entries[0]);
        Assert.Equal("带,逗号\"局", catalog.Entries[1].Name);
    }

    [Theory]
    [InlineData("name,kind\n区财政局,bureau\n区教育局,department", "TB0040", 2, "'区财政局,bureau': 'bureau' is no kind; the line was left out.", "区教育局")]
    [InlineData("name,level\n区财政局,3\n区教育局,district", "TB0040", 2, "'区财政局,3': '3' is no level; the line was left out.", "区教育局")]
    [InlineData("name\n区财政局,多\n区教育局", "TB0040", 2, "'区财政局,多': it has 2 cells, the first line 1; the line was left out.", "区教育局")]
    [InlineData("jurisdiction,name\n北仑区,\n北仑区,区教育局", "TB0040", 2, "'北仑区,': it has no name; the line was left out.", "区教育局")]
    [InlineData("name,colour\n区教育局,red", "TB0040", 1, "'name,colour': the column 'colour' is none of name, jurisdiction, kind, level, parent, aliases, formerNames; it was skipped.", "区教育局")]
    [InlineData("name\n区教育局\n\"区财", "TB0040", 3, "'\"区财': a quote is not closed; the line was left out.", "区教育局")]
    [InlineData("名称,别名\n区教育局,教育\n区教体局,教育", "TB0041", 3, "'教育' stands for '区教育局' and for '区教体局' in one place; it will be read as neither.", "区教育局", "区教体局")]
    public void WithCsv_BadLine_CostsThatLine(string csv, string id, int line, string message, params string[] names)
    {
        OrganizationCatalog catalog = Read(csv, out ImmutableArray<Diagnostic> diagnostics);

        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal((id, line, message), (diagnostic.Id, diagnostic.Position.Line, diagnostic.Message));
        Assert.Equal(names, catalog.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void WithCsv_NoNameColumn_ReadsNothing()
    {
        OrganizationCatalog catalog = Read("区教育局\n区财政局", out ImmutableArray<Diagnostic> diagnostics);

        Assert.Empty(catalog.Entries);
        Assert.Contains("one of them 'name' or 名称", diagnostics[^1].Message, StringComparison.Ordinal);
    }

    private static OrganizationCatalog Read(string csv, out ImmutableArray<Diagnostic> diagnostics) =>
        OrganizationCatalog.Default.WithCsv(SourceText.From(csv), out diagnostics);

    private static Organization Only(OrganizationNormalizer normalizer, string cell, DocumentAuthority authority) =>
        normalizer.Normalize(cell, authority).Members.Single();
}
