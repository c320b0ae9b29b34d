using System.Linq;
using System.Text;
using TaskBreakdown.Html.Encodings;
using Xunit;

namespace TaskBreakdown.Html.Tests.Encodings;

public sealed class PageEncodingTests
{
    private const string Words = "新建学校12所,区教育局";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static TheoryData<string, string, string> Pages => new()
    {
        { "UTF-8 without a declaration", "<p>", "utf-8" },
        { "UTF-8 that declares itself", "<meta charset=\"utf-8\"><p>", "utf-8" },
        { "UTF-8 that declares GB 2312", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><p>", "utf-8" },
        { "GBK that declares itself", "<meta http-equiv='Content-Type' content='text/html; charset=GBK'><p>", "gb18030" },
        { "GBK without a declaration", "<p>", "gb18030" },
        { "GBK that declares UTF-8", "<META CHARSET=UTF-8><p>", "gb18030" },
        { "GB18030 of an XML declaration", "<?xml version=\"1.0\" encoding=\"GB2312\"?><html><p>", "gb18030" },
        { "an encoding nobody knows", "<meta charset=x-unknown><p>", "utf-8" },
        { "UTF-16 with a mark", "\uFEFF<p>", "utf-16" },
        { "UTF-16 without a mark", "<p>", "utf-16" },
        { "big-endian UTF-16 without a mark", "<p>", "utf-16BE" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Decode_Page_GivesItsWords(string what, string head, string encoding)
    {
        byte[] page = Find(encoding).GetBytes(head + Words);

        Assert.True(PageEncoding.Decode(page).EndsWith(Words, System.StringComparison.Ordinal), what);
    }

    /// <summary>Traditional pages declare Big5, and nearly all of its bytes are valid GB18030 too.</summary>
    [Fact]
    public void Decode_PageThatDeclaresBig5_IsReadAsBig5() =>
        Assert.EndsWith("牽頭單位", PageEncoding.Decode(Big5.GetBytes("<meta charset=\"big5\"><p>牽頭單位")), System.StringComparison.Ordinal);

    /// <summary>Browsers look at 1024 bytes; government pages put long scripts before the declaration.</summary>
    [Fact]
    public void Decode_DeclarationBehindALongScript_Counts()
    {
        byte[] page = Big5.GetBytes("<script charset=\"utf-8\">" + new string('x', 3000) + "</script><meta charset=big5><p>牽頭");

        Assert.EndsWith("牽頭", PageEncoding.Decode(page), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void Decode_PageCutInsideACharacter_LosesOnlyThatCharacter(string encoding)
    {
        byte[] page = [.. Find(encoding).GetBytes("<p>" + Words + "局").SkipLast(1)];

        Assert.Equal("<p>" + Words + "\uFFFD", PageEncoding.Decode(page));
    }

    [Fact]
    public void Decode_UnknownBytes_KeepsWhatIsSound() =>
        Assert.StartsWith("<p>abc", PageEncoding.Decode([.. Encoding.ASCII.GetBytes("<p>abc"), 0xFF, 0xFF, 0x20, 0xFF]), System.StringComparison.Ordinal);

    private static Encoding Find(string name) => name switch
    {
        "gb18030" => Gb18030,
        _ => Encoding.GetEncoding(name),
    };
}
