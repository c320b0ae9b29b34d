using System.Collections.Generic;
using System.IO;
using TaskBreakdown.Tests.Reading;
using Xunit;

namespace TaskBreakdown.Html.Tests;

/// <summary>Pages in the manner of government sites, with the answers written down before the first run.</summary>
public sealed class PageDocumentTests
{
    private static readonly IReadOnlyDictionary<string, AnnotatedDocument> Pages = AnnotatedDocument.Load("pages");

    public static TheoryData<string> Files => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_Page_IsAsAnnotated(string file)
    {
        AnnotatedDocument page = Pages[file];

        Assert.Empty(page.Differences(HtmlBreakdownReader.Default.Read(File.ReadAllBytes(page.Path)).Breakdown));
    }
}
