using System;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public class CharacterSetTests
{
    /// <summary>高 and 优, 低 and 与 share the bits that are looked at first; 从 shares those of 与 and is none of the set.</summary>
    private const string Relations = "高超优领低与较";

    [Fact]
    public void IndexIn_EveryCharacterOfTheSet_IsFound()
    {
        var set = new CharacterSet(Relations);

        Assert.All(Relations, character => Assert.Equal(2, set.IndexIn(("增速" + character + "全省平均").AsSpan())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("森林覆盖率达到")]
    [InlineData("从严管理")]
    public void IndexIn_NoneOfThem_IsMinusOne(string text) => Assert.Equal(-1, new CharacterSet(Relations).IndexIn(text.AsSpan()));

    [Fact]
    public void IndexIn_SeveralOfThem_IsTheFirst() => Assert.Equal(2, new CharacterSet(Relations).IndexIn("增速高于或低于".AsSpan()));
}
