using System.Linq;
using TaskBreakdown.OpenXml.Word;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Word;

/// <summary>The numbers that Word prints before paragraphs.</summary>
public sealed class NumberingTests
{
    private const string Lists =
        "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.%3\"/></w:lvl>"
        + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"24\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
        + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"▲\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"c\"/></w:style>";

    public static TheoryData<string, string> Bodies => new()
    {
        { P(1, 0) + P(1, 1) + P(1, 1) + P(1, 0) + P(1, 1), "一、甲|1. 甲|2. 甲|二、甲|1. 甲" },
        { P(1, 0) + P(1, 1) + P(1, 2) + P(1, 2), "一、甲|1. 甲|1.1.1 甲|1.1.2 甲" },
        { P(1, 1) + P(1, 2), "1. 甲|1.1.1 甲" },

        // Begins where the list says, and a level that never restarts.
        { P(2, 0) + P(2, 1) + P(2, 0) + P(2, 1), "24 甲|(1) 甲|25 甲|(2) 甲" },
        { P(3, 0), "甲" },

        // An instance begins anew once and goes on from there.
        { P(1, 0) + P(4, 0) + P(4, 0), "一、甲|五、甲|六、甲" },

        // By style, by a style it is based on, and switched off again; a style based on itself, a list that is not there.
        { S("a") + S("b") + S("a", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "1. 甲|2. 甲|甲" },
        { S("c") + P(99, 0) + P(1, 77), "甲|甲|甲" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Read_NumberedParagraphs_HaveTheirNumbers(string body, string text) => Assert.Equal(
        text,
        WordBreakdownReader.Default.Read(DocxBuilder.FromBody(body, Lists, Styles)).Source.Text.Replace("\n\n", "|", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("decimal", "1 2 10 11 25 100")]
    [InlineData("chineseCounting", "一 二 十 十一 二十五 一百")]
    [InlineData("chineseCountingThousand", "一 二 十 十一 二十五 一百")]
    [InlineData("ideographDigital", "一 二 一〇 一一 二五 一〇〇")]
    [InlineData("chineseLegalSimplified", "壹 贰 壹拾 壹拾壹 贰拾伍 壹佰")]
    [InlineData("decimalEnclosedCircle", "① ② ⑩ ⑪ 25 100")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑽ ⑾ 25 100")]
    [InlineData("decimalFullWidth", "１ ２ １０ １１ ２５ １００")]
    [InlineData("decimalZero", "01 02 10 11 25 100")]
    [InlineData("upperLetter", "A B J K Y VVVV")]
    [InlineData("lowerRoman", "i ii x xi xxv 100")]
    [InlineData("ideographTraditional", "甲 乙 癸 11 25 100")]
    [InlineData("aSystemNobodyKnows", "1 2 10 11 25 100")]
    public void Write_Numbers_InTheFormat(string format, string text)
    {
        int[] numbers = [1, 2, 10, 11, 25, 100];

        Assert.Equal(text, string.Join(' ', numbers.Select(number => ListNumberFormat.Write(number, format))));
    }

    [Theory]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(2024, "二千零二十四")]
    public void Write_ChineseCounting_NamesTheGaps(int number, string text) => Assert.Equal(text, ListNumberFormat.Write(number, "chineseCounting"));

    private static string P(int list, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";

    private static string S(string style, string numbers = "") =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{numbers}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
}
