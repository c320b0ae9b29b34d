using Xunit;

namespace TaskBreakdown.Html.Tests.Tables;

/// <summary>Tables as text: a row a line, a tab between the cells, nothing in a cell that another one covers.</summary>
public sealed class TableTextTests
{
    private const string Header = "<tr><td>序号<td>工作任务<td>责任单位";

    public static TheoryData<string, string> Tables => new()
    {
        { "<tr><td>1<td>甲<td>局", "1\t甲\t局" },

        // Spans.
        { "<tr><td rowspan=2>1<td>甲<td>局<tr><td>乙<td>办", "1\t甲\t局\n\t乙\t办" },
        { "<tr><td colspan=3>一、民生<tr><td>1<td>甲<td>局", "一、民生\t\t\n1\t甲\t局" },
        { "<tr><td>1<td rowspan=0>甲<td>局<tr><td>2<td>办", "1\t甲\t局\n2\t\t办" },
        { "<tr><td>1<td rowspan=2 colspan=2>甲<tr><td>2<tr><td>3<td>乙<td>局", "1\t甲\t\n2\t\t\n3\t乙\t局" },
        { "<tr><td>1<td rowspan=x colspan=-4>甲<td>局", "1\t甲\t局" },
        { "<tr><td>1<td>甲<td colspan=1000000>局", "1\t甲\t局" },
        { "<tr><td rowspan=99999999999>1<td>甲<td>局<tr><td>乙<td>办", "1\t甲\t局\n\t乙\t办" },

        // A column that only divides a merged cell is none.
        { "<tr><td>1<td colspan=2>甲<td>局<tr><td>2<td colspan=2>乙<td>办", "1\t甲\t局\n2\t乙\t办" },

        // Sections of a table, hidden rows and cells.
        { "<tbody><tr><td>1<td>甲<td>局</tbody><tfoot><tr><td>2<td>乙<td>办</tfoot>", "1\t甲\t局\n2\t乙\t办" },
        { "<tr style='display:none'><td>9<td>乙<td>办<tr><td>1<td>甲<td style='display:none'>隐<td>局", "1\t甲\t局" },

        // Lines in a cell, and a table in a cell.
        { "<tr><td>1<td>甲<td>局<br>办<p>委</p>", "1\t甲\t局\n办\n委" },
        { "<tr><td>1<td>甲<table><tr><td>其中<td>3个<tr><td>另有<td>2个</table><td>局", "1\t甲\n其中 3个\n另有 2个\t局" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_Table_WritesARowALine(string rows, string text)
    {
        string page = "<table>" + Header.Replace("<td>工作任务", rows.Contains("colspan=2>甲<td>", System.StringComparison.Ordinal) ? "<td colspan=2>工作任务" : "<td>工作任务", System.StringComparison.Ordinal) + rows + "</table>";

        Assert.Equal("序号\t工作任务\t责任单位\n" + text + "\n", HtmlBreakdownReader.Default.Read(page).Source.Text);
    }

    /// <summary>Old pages are laid out by tables; only the innermost hold rows.</summary>
    [Fact]
    public void Read_TableOfTheLayout_IsWalkedLikeThePage()
    {
        const string Page = "<table><tr><td><p>标题</p><table>" + Header + "<tr><td>1<td>甲<td>局</table></td></tr></table>";

        Assert.Equal("标题\n序号\t工作任务\t责任单位\n1\t甲\t局\n", HtmlBreakdownReader.Default.Read(Page).Source.Text);
    }
}
