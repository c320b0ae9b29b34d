using System;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskBreakdown.Reading;
using TaskBreakdown.Tests;

namespace TaskBreakdown.Html.Tests;

/// <summary>Laws over all pages: any text and any bytes give a result, and its places lie in the visible text.</summary>
public sealed class HtmlReaderProperties
{
    private static readonly string[] Fragments =
    [
        "<table>", "</table>", "<tr>", "<td>", "<td rowspan=2>", "<td colspan=3>", "<th>", "<p>", "</p>", "<br>", "<div>", "</div>", "<ol><li>",
        "</ol>", "<span style='display:none'>", "</span>", "<a href=#>", "</a>", "<script>", "</script>", "<nav>", "<h1>", "&nbsp;", "<sup>2</sup>",
        "序号", "工作任务", "牵头单位", "配合单位", "完成时限", "1", "2", "新建学校3所。", "区教育局", "区财政局、各街道", "12月底前", "索引号:", "一、民生",
        "(牵头单位:区教育局)", "\n", " ", "<", ">", "\"", "<!--", "-->", "\0", "\uD800",
    ];

    private static readonly byte[][] Samples =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.html", SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).Length < 10_000).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    [Property(MaxTest = 300)]
    public Property Read_AnyMarkup_GivesSpansInsideTheText() =>
        Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(string.Concat).ToArbitrary(), page => SpanLaws.Hold(HtmlBreakdownReader.Default.Read(page)));

    [Property(MaxTest = 100)]
    public bool Read_AnyText_GivesSpansInsideTheText(string? page) => SpanLaws.Hold(HtmlBreakdownReader.Default.Read(page ?? ""));

    [Property(MaxTest = 100)]
    public bool Read_AnyBytes_GivesSpansInsideTheText(byte[] page) => SpanLaws.Hold(HtmlBreakdownReader.Default.Read(page));

    /// <summary>A page that something has damaged: a stretch overwritten, the end cut off.</summary>
    [Property(MaxTest = 60)]
    public bool Read_DamagedPage_GivesSpansInsideTheText(byte sample, ushort place, byte[] noise, ushort length)
    {
        byte[] page = (byte[])Samples[sample % Samples.Length].Clone();
        int start = place % page.Length;
        noise.AsSpan(0, Math.Min(noise.Length, page.Length - start)).CopyTo(page.AsSpan(start));
        byte[] cut = length % 2 == 0 ? page : page[..(length % page.Length)];

        return SpanLaws.Hold(HtmlBreakdownReader.Default.Read(cut));
    }

    [Property(MaxTest = 40)]
    public bool Read_Stream_IsReadAsItsBytes(byte sample)
    {
        byte[] page = Samples[sample % Samples.Length];
        BreakdownDocument fromBytes = HtmlBreakdownReader.Default.Read(page);
        BreakdownDocument fromStream = HtmlBreakdownReader.Default.Read(new MemoryStream(page));

        return fromBytes.Source.Text == fromStream.Source.Text && fromBytes.Breakdown.Equals(fromStream.Breakdown);
    }
}
