using System;
using FsCheck;
using FsCheck.Xunit;
using TaskBreakdown.Model;
using Xunit;

namespace TaskBreakdown.Tests.Model;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class IssueNumberTests
{
    [Theory]
    [InlineData("竹府办〔2016〕20号", "竹府办", 2016, 20)]
    [InlineData("竹府办[2016]20号", "竹府办", 2016, 20)]
    [InlineData("竹府办（２０１６）第２０号", "竹府办", 2016, 20)]
    [InlineData(" 竹府办 〔2016〕 20 号 ", "竹府办", 2016, 20)]
    [InlineData("国发【1949】1号", "国发", 1949, 1)]
    [InlineData("青政办〔2099〕99999号", "青政办", 2099, 99999)]
    public void Parse_DocumentNumber_GivesItsParts(string text, string agency, int year, int serial)
    {
        IssueNumber number = IssueNumber.Parse(text);

        Assert.Equal((agency, year, serial), (number.Agency, number.Year, number.Serial));
        Assert.Equal($"{agency}〔{year}〕{serial}号", number.ToString());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("竹府办", 3)]
    [InlineData("〔2016〕20号", 0)]
    [InlineData("竹府办〔2016)20号", 8)]
    [InlineData("竹府办〔20251", 8)]
    [InlineData("竹府办〔2016〕", 9)]
    [InlineData("竹府办〔16〕20号", 4)]
    [InlineData("竹府办〔2016", 8)]
    [InlineData("竹府办〔1948〕20号", 4)]
    [InlineData("竹府办〔2100〕20号", 4)]
    [InlineData("竹府办〔二〇一六〕20号", 4)]
    [InlineData("竹府办〔2016〕20", 9)]
    [InlineData("竹府办〔2016〕号", 9)]
    [InlineData("竹府办〔2016〕0号", 9)]
    [InlineData("竹府办〔2016〕100000号", 9)]
    [InlineData("竹府办〔2016〕20号文", 9)]
    [InlineData(" 竹府办 〔2016〕 20", 12)]
    [InlineData(" 竹 〔1900〕 20号", 4)]
    public void Parse_AnythingElse_NamesThePosition(string text, int position)
    {
        Assert.False(IssueNumber.TryParse(text, out IssueNumber? number));
        Assert.Null(number);
        Assert.Equal(
            $"No document number such as 竹府办〔2016〕20号: '{text}' stops being one at position {position}.",
            Assert.Throws<FormatException>(() => IssueNumber.Parse(text)).Message);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => IssueNumber.Parse(null!));
        Assert.False(IssueNumber.TryParse(null, out _));
    }

    [Property]
    public void Parse_WrittenNumber_GivesItBack(PositiveInt year, PositiveInt serial)
    {
        IssueNumber number = IssueNumber.Parse($"竹府办[{1949 + (year.Get % 151)}]{1 + (serial.Get % 99999)}号");

        Assert.Equal(number, IssueNumber.Parse(number.ToString()));
    }

    [Property]
    public void TryParse_HostileText_ReadsBackWhatItReads(HostileText hostile)
    {
        if (IssueNumber.TryParse(hostile.Text, out IssueNumber? number))
        {
            Assert.Equal(number, IssueNumber.Parse(number.ToString()));
        }
        else
        {
            Assert.Throws<FormatException>(() => IssueNumber.Parse(hostile.Text));
        }
    }
}
