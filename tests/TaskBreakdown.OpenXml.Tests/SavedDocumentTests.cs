using System.Linq;
using TaskBreakdown.Model;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>One table with merged cells, a header of two rows, headings and automatic numbers, as several programs save it.</summary>
public sealed class SavedDocumentTests
{
    private static readonly string[] Tasks =
    [
        "民生保障|1|新建养老服务中心3个。|县民政局|县财政局 各乡镇|10月底前",
        "民生保障|1|适老化改造120户。|县民政局|县财政局 各乡镇|10月底前",
        "民生保障|2|新增学位600个。|县教育局||8月底前",
        "城乡建设|3|改造老旧小区9个,面积12.5万m²。|县住建局||12月底前",
    ];

    [Theory]
    [InlineData("merged.docx")]
    [InlineData("merged-by-libreoffice.docx")]
    public void Read_Document_GivesTheTasks(string file) =>
        Assert.Equal(Tasks, Describe(WordBreakdownReader.Default.Read(SavedFiles.Read(file)).Breakdown));

    /// <summary>On its way through a web page the workbook lost the automatic numbers and the raised 2.</summary>
    [Fact]
    public void Read_Workbook_GivesTheTasks() => Assert.Equal(
        Tasks.Select(task => task.Replace("|1|", "||").Replace("|2|", "||").Replace("|3|", "||").Replace("m²", "m2")),
        Describe(ExcelBreakdownReader.Default.Read(SavedFiles.Read("merged-by-libreoffice.xlsx")).Breakdown));

    private static string[] Describe(WorkBreakdown breakdown)
    {
        Assert.Equal("2025年青云县重点工作责任分解表", breakdown.Title);
        Assert.Empty(breakdown.Diagnostics);
        return
        [
            .. from section in breakdown.Sections
               from task in section.Tasks
               let who = task.Responsibility
               let lead = string.Join(' ', who.Lead.Members.Select(member => member.Text))
               let support = string.Join(' ', who.Support.Members.Select(member => member.Text))
               select $"{section.Heading}|{task.Number}|{task.Text}|{lead}|{support}|{task.Deadline?.Text}",
        ];
    }
}
