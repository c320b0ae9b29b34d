using System;
using System.IO;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TaskBreakdown.Html.Encodings;
using TaskBreakdown.Html.Pages;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reading;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.Html;

/// <summary>Reads breakdowns from the pages of government sites, and from documents saved as web pages.</summary>
/// <remarks>
/// <para>Of a page its document is read: the part that holds the title, the metadata table and the text or tables. Menus,
/// breadcrumbs, share bars, related links, footers and whatever is hidden stay out. Merged cells (<c>rowspan</c>,
/// <c>colspan</c>), line breaks, lists and nested tables are read as a browser shows them; scripts never run and nothing
/// is loaded.</para>
/// <para>Immutable; any number of threads may share one. No page makes it throw: what cannot be read is a diagnostic.</para>
/// </remarks>
/// <example><code>
/// byte[] page = await client.GetByteArrayAsync(address);
/// WorkBreakdown breakdown = HtmlBreakdownReader.Default.Read(page).Breakdown;
/// </code></example>
public sealed class HtmlBreakdownReader
{
    /// <summary>The longest page in bytes or characters; far longer than any with a document in it.</summary>
    internal const int LongestPage = 32 * 1024 * 1024;

    /// <summary>Elements in elements that are followed; what is nested deeper is read as if it were not.</summary>
    internal const int DeepestNesting = 512;

    private readonly BreakdownReader _reader;

    /// <summary>Creates a reader with catalogs of one's own.</summary>
    /// <param name="reader">What reads the text that a page shows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public HtmlBreakdownReader(BreakdownReader reader)
    {
        Throw.IfNull(reader);
        _reader = reader;
    }

    /// <summary>The reader with the default catalogs.</summary>
    public static HtmlBreakdownReader Default { get; } = new(BreakdownReader.Default);

    /// <summary>Reads a page that was already decoded.</summary>
    /// <param name="html">The markup of a whole page or of a part of one; empty is allowed.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public BreakdownDocument Read(string html)
    {
        Throw.IfNull(html);
        if (html.Length > LongestPage)
        {
            return VisibleText.Unreadable($"the page is longer than {LongestPage} characters");
        }

        var text = new VisibleText();
        // Scripts are taken to run, so that what stands in for them is no text; nothing here could run one.
        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = DeepestNesting, SkipComments = true, IsScripting = true });
        using IHtmlDocument page = parser.ParseDocument(html);
        PageReader.Read(page, text);
        return text.Read(_reader);
    }

    /// <summary>Reads a page from its bytes.</summary>
    /// <remarks>
    /// A byte order mark, valid UTF-8, the encoding that the page declares and GB18030 (which contains GBK and GB 2312) are
    /// tried in this order, since pages often declare another encoding than they are written in.
    /// </remarks>
    /// <param name="page">The page as it was published; empty is allowed.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public BreakdownDocument Read(byte[] page)
    {
        Throw.IfNull(page);
        return page.Length > LongestPage
            ? VisibleText.Unreadable($"the page is longer than {LongestPage} bytes")
            : Read(PageEncoding.Decode(page));
    }

    /// <summary>Reads a page from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="page">The bytes of the page.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public BreakdownDocument Read(Stream page)
    {
        Throw.IfNull(page);
        using var buffer = new MemoryStream();
        byte[] block = new byte[81920];
        int read;
        while (buffer.Length <= LongestPage && (read = page.Read(block, 0, block.Length)) > 0)
        {
            buffer.Write(block, 0, read);
        }

        return Read(buffer.ToArray());
    }
}
