using System;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Organizations;
using TaskBreakdown.Organizations.Lexicon;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

/// <summary>What counts as a known name, and what a slip is a slip for.</summary>
public sealed class KnownStemsTests
{
    private static readonly string[] Full = [.. StemAbbreviations.Table.Rows.ToArray().Select(row => row.Full), .. PlainStems.All];

    [Theory]
    [InlineData("住房和城乡建设", true)]
    [InlineData("住房与城乡建设", true)]
    [InlineData("住房城乡建设", true)]
    [InlineData("和民及政", true)]
    [InlineData("住建", true)]
    [InlineData("住房和城乡建社", false)]
    [InlineData("和", false)]
    [InlineData("", false)]
    public void IsKnown_Stem_DoesNotMindJoiners(string stem, bool isKnown) => Assert.Equal(isKnown, KnownStems.IsKnown(stem.AsSpan()));

    [Fact]
    public void IsKnown_LongStemWithJoiners_IsRead() => Assert.True(KnownStems.IsKnown(("民" + new string('和', 500) + "政").AsSpan()));

    [Theory]
    [InlineData("住房和城乡建社", "住房和城乡建设")]
    [InlineData("人力资源和社会保章", "人力资源和社会保障")]
    [InlineData("人力资源社会保障", null)]
    [InlineData("财政", null)]
    [InlineData("驻建", "住建")]
    [InlineData("财整", "财政")]
    [InlineData("市场坚管", "市场监管")]
    [InlineData("经发", null)]
    [InlineData("港航", null)]
    [InlineData("税务", null)]
    [InlineData("农技", null)]
    [InlineData("见设建", null)]
    [InlineData("校", null)]
    [InlineData("", null)]
    public void Nearest_Slip_FindsTheNameItIsASlipFor(string stem, string? near) => Assert.Equal(near, KnownStems.Nearest(stem.AsSpan()));

    [Property]
    public void Nearest_FullNameWithReplacedCharacters_IsThatOfComparingEachName(int number, int first, int second)
    {
        char[] stem = Full[Math.Abs(number % Full.Length)].ToCharArray();
        stem[Math.Abs(first % stem.Length)] = '鑫';
        stem[Math.Abs(second % stem.Length)] = '焱';

        Assert.Equal(NearestByComparing(stem), KnownStems.Nearest(stem));
    }

    private static string? NearestByComparing(char[] stem) =>
        Full.Where(name => name.Length == stem.Length && stem.Length >= 5)
            .Select(name => (Name: name, Distance: EditDistance.Between(name.AsSpan(), stem, stem.Length / 4)))
            .Where(near => near.Distance <= stem.Length / 4)
            .OrderBy(near => near.Distance)
            .FirstOrDefault().Name;
}
