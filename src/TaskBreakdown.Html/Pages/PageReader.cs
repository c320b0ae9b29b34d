using AngleSharp.Html.Dom;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.Html.Pages;

/// <summary>Writes down the document of a page.</summary>
internal static class PageReader
{
    internal static void Read(IHtmlDocument page, VisibleText text)
    {
        if (page.Body is not { } body)
        {
            return;
        }

        HiddenElements.Mark(page);
        PageContent content = PageContent.Find(body, PageTitle.Of(page));
        if (content.MissingTitle is { } title)
        {
            text.AddParagraph(title);
        }

        var flow = new PageFlow(text);
        FlowWalker.Walk(content.Root, content.Chrome, flow);
        flow.End();
    }
}
