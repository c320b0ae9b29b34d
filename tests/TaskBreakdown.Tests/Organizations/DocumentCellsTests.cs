using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Organizations;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

/// <summary>What a document reads once and uses again is what each cell read alone gives.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class DocumentCellsTests
{
    private static readonly DocumentAuthority[] Authorities =
    [
        DocumentAuthority.Unknown,
        DocumentAuthority.Of(OrganizationLevel.District, "北仑区"),
        DocumentAuthority.Of(OrganizationLevel.County),
        DocumentAuthority.Of(OrganizationLevel.Province, "上海市"),
    ];

    [Fact]
    public void Read_AnnotatedCellsInOneDocument_GivesWhatEachGivesAlone() => AssertAsAlone([.. AnnotatedCells.All.Select(cell => cell.Text)]);

    [Property]
    public void Read_CellsInOneDocument_GivesWhatEachGivesAlone(ResponsibilityCell[] cells) =>
        AssertAsAlone([.. cells.Select(cell => cell.Text), .. cells.Select(cell => cell.Text + "、区教育局")]);

    // The same words hang on what stands before and behind them.
    [Theory]
    [InlineData("财政局", "市教育局、财政局", "县教育局、财政局", "财政局")]
    [InlineData("桥头、沙溪镇", "桥头、沙溪街道", "桥头")]
    [InlineData("市财政局", "省教育厅、市财政局", "市财政局牵头")]
    [InlineData("区教育局牵头、区财政局配合", "区财政局、区教育局", "区 财政局、区财政局")]
    public void Read_SameWordsElsewhere_AreReadByTheirNeighbours(params string[] cells) => AssertAsAlone(cells);

    [Fact]
    public void Read_ThousandsOfUnits_KeepsEachApart() =>
        AssertAsAlone([.. Enumerable.Range(0, 4000).Select(i => $"区{(char)('一' + (i % 50))}{(char)('一' + (i / 50))}局"), "区一一局", "区丁丁局"]);

    private static void AssertAsAlone(IReadOnlyList<string> cells)
    {
        foreach (DocumentAuthority authority in Authorities)
        {
            var document = new DocumentCells(OrganizationNormalizer.Default, authority);
            foreach (string cell in cells)
            {
                OrganizationList alone = OrganizationNormalizer.Default.Normalize(cell, authority);
                OrganizationList read = document.Read(MappedText.From(SourceText.From(cell), new TextSpan(0, cell.Length)));

                Assert.Equal(cell.Length == 0 ? OrganizationList.Empty : alone with { RoleSentence = null }, read);
            }
        }
    }
}
