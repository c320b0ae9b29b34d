using Xunit;

namespace TaskBreakdown.Html.Tests.Pages;

/// <summary>What the style sheets inside a page hide is no text of it.</summary>
public sealed class StyleSheetTests
{
    private const string Body = "<p>一</p><p class=\"x old\" id=n>二</p>";
    private const string Both = "一\n\n二";

    public static TheoryData<string, string> Sheets => new()
    {
        { ".old{display:none}", "一" },
        { "#n { DISPLAY : none !important; color: red }", "一" },
        { "p.old, .other { visibility: hidden }", "一" },
        { "<!-- /* .x{} */ body{color:red} .old{display:none} -->", "一" },
        { ".old{display:none} .old{display:block}", Both },

        // Rules for other elements, places, states and media.
        { "div.old{display:none}", Both },
        { ".menu .old{display:none}", Both },
        { ".old:hover{display:none}", Both },
        { "@media print{.old{display:none}}", Both },
        { ".old{display:block}", Both },
        { ".old{display:none", "一" },
        { ".old", Both },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Read_PageWithAStyleSheet_LeavesOutWhatItHides(string sheet, string expected)
    {
        string page = $"<html><head><style>{sheet}</style></head><body>{Body}</body></html>";

        Assert.Equal(expected, HtmlBreakdownReader.Default.Read(page).Source.Text);
    }

    [Theory]
    [InlineData("<style media=print>.old{display:none}</style>" + Body)]
    [InlineData("<style>.old{display:none}</style><p>一</p><p class=old style='display:block'>二</p>")]
    public void Read_SheetForPaperOrStyleOfTheElement_ShowsIt(string page)
    {
        Assert.Equal(Both, HtmlBreakdownReader.Default.Read(page).Source.Text);
    }
}
