using TaskBreakdown.Organizations.Lexicon;
using Xunit;

namespace TaskBreakdown.Tests.Organizations.Lexicon;

/// <summary>Which characters one may take for another who types by sound.</summary>
public sealed class SoundGroupsTests
{
    [Theory]
    [InlineData('住', '驻', true)]
    [InlineData('政', '整', true)]
    [InlineData('阿', '啊', true)]
    [InlineData('座', '作', true)]
    [InlineData('旅', '绿', true)]
    [InlineData('旅', '路', false)]
    [InlineData('住', '建', false)]
    [InlineData('住', ' ', false)]
    [InlineData(' ', ' ', false)]
    [InlineData('\n', '住', false)]
    [InlineData('鑫', '新', false)]
    public void AreAlike_TwoCharacters_GoesByTheirSound(char one, char other, bool areAlike)
    {
        Assert.Equal(areAlike, SoundGroups.AreAlike(one, other));
        Assert.Equal(areAlike, SoundGroups.AreAlike(other, one));
    }
}
