using TaskBreakdown.Diagnostics;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Text;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("新建学校", 0, 2, "新建")]
    [InlineData("新建学校", 2, 9, "学校")]
    [InlineData("𠮷𠮷", 0, 2, "𠮷")]
    [InlineData("𠮷𠮷", 0, 3, "𠮷")]
    [InlineData("𠮷𠮷", 1, 3, "𠮷")]
    [InlineData("𠮷𠮷", 1, 1, "")]
    [InlineData("𠮷", 0, 1, "")]
    [InlineData("", 0, 5, "")]
    public void Of_Text_NeverCutsAPair(string text, int start, int length, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, start, length));

    /// <summary>A message that quotes words around a damaged character cut the pair of characters at the end of the quote.</summary>
    [Fact]
    public void Read_PairAtTheEndOfAQuote_JsonReadsBack()
    {
        WorkBreakdown breakdown = BreakdownReader.Default.Read(SourceText.From("区教育局新建\uE500学校三所😀，建成投用。"));

        Assert.Contains(breakdown.Diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.DamagedCharacters.Id);
        Assert.Equal(breakdown, BreakdownJson.Deserialize(BreakdownJson.Serialize(breakdown)));
    }

    /// <summary>So did one that quotes the beginning of a long sentence.</summary>
    [Fact]
    public void Read_PairWhereALongQuoteEnds_JsonReadsBack()
    {
        string words = new string('建', 28) + "😀设学校";
        WorkBreakdown breakdown = BreakdownReader.Default.Read(SourceText.From($"1.新建学校（{words}"));

        Assert.Contains(breakdown.Diagnostics, diagnostic => diagnostic.Message.Contains('…'));
        Assert.Equal(breakdown, BreakdownJson.Deserialize(BreakdownJson.Serialize(breakdown)));
    }
}
