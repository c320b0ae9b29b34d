using System.Linq;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public class ClauseFoldingTests
{
    [Theory]
    [InlineData("新建學校５所，總投資１．２億元（含征地）", "新建学校5所,总投资1.2亿元(含征地)")]
    [InlineData("實現全覆蓋", "实现全覆盖")]
    [InlineData("２０２４\u3000年", "2024 年")]
    public void Fold_WidthAndScript_LeaveTheCharactersOfTheLexicon(string text, string expected)
    {
        Assert.Equal(expected, Fold(text));
    }

    [Fact]
    public void Fold_EveryCharacterThatChangesWidth_IsFolded()
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code));
        string folded = Fold(all);

        for (int i = 0; i < all.Length; i++)
        {
            char narrow = CharacterFolding.FoldWidth(all[i]);
            Assert.True(narrow == all[i] || folded[i] == narrow, $"U+{i:X4}");
        }
    }

    private static string Fold(string text)
    {
        char[] folded = text.ToCharArray();
        _ = new TextStops(folded, new int[text.Length]);
        return new string(folded);
    }
}
