using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading.Layouts;

public sealed class TabCellsTests
{
    [Theory]
    [InlineData("1\t区教育局\t8月底", "1|区教育局|8月底")]
    [InlineData("1\t\t8月底", "1||8月底")]
    [InlineData("1\t\"市财政局\n市自然资源局\"\t8月底", "1|市财政局\n市自然资源局|8月底")]
    [InlineData("1\t\"甲\t乙\"\t丙", "1|甲\t乙|丙")]
    [InlineData("1\t\"推行\"\"一件事\"\"改革\"\t丙", "1|推行\"一件事\"改革|丙")]
    [InlineData("1\t\"双减\"与\"双创\"\t丙", "1|\"双减\"与\"双创\"|丙")]
    [InlineData("1\t\"一件事\"集成改革\t丙", "1|\"一件事\"集成改革|丙")]
    public void Split_Row_GivesItsCells(string row, string cells) =>
        Assert.Equal(cells, string.Join('|', TabCells.Split(Of(row)).Select(cell => cell.Text)));

    [Theory]
    [InlineData("1\t\"市财政局\n市自然资源局\"\t8月底", 2)]
    [InlineData("1\t市财政局\n2\t市民政局", 1)]
    [InlineData("1\t\"市财政局\n2\t市民政局", 1)]
    public void JoinRow_Lines_TakesThoseOfItsQuotedCells(string text, int lines)
    {
        var blocks = DocumentLines.Split(SourceText.From(text)).Cast<ParagraphBlock>();

        _ = TabCells.JoinRow([.. blocks], 0, out int taken);

        Assert.Equal(lines, taken);
    }

    [Property]
    public void Split_AnyRow_HasACellMoreThanTabsWhereNothingIsQuoted(string? text)
    {
        string row = (text ?? "").Replace("\"", "", System.StringComparison.Ordinal);

        Assert.Equal(row.Count(character => character == '\t') + 1, TabCells.Split(Of(row)).Count);
    }

    [Property]
    public void Split_AnyRow_ThrowsNothing(string? text) => Assert.NotEmpty(TabCells.Split(Of(text ?? "")));

    private static MappedText Of(string text) => MappedText.Whole(SourceText.From(text));
}
