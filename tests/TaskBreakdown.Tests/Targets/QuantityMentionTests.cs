using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public sealed class QuantityMentionTests
{
    private const string Text = "打通断头路5至8条。";

    public static TheoryData<string, QuantityMention> Others => new()
    {
        { "role", Mention(role: QuantityRole.Vague) },
        { "place", Mention(start: 6, source: "加快打通断头路5至8条。"[1..]) },
        { "words", Mention(source: "打通断头路5到8条。") },
        { "value", Mention(value: 6) },
        { "no value", Mention(value: null) },
        { "upper end", Mention(upper: 9) },
        { "no upper end", Mention(upper: null) },
        { "unit", Mention(unit: "公里") },
        { "comparison", Mention(comparison: Comparison.AtLeast) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Equals_OneMemberDiffers_IsFalse(string member, QuantityMention other)
    {
        Assert.False(Mention().Equals(other), member);
        Assert.False(other.Equals(Mention()), member);
    }

    [Fact]
    public void Equals_SameMembersInAnotherText_IsTrueAndTheHashAgrees()
    {
        QuantityMention other = Mention(source: "贯通断头路5至8条，9月完工。");

        Assert.Equal(Mention(), other);
        Assert.True(Mention().Equals((object)other));
        Assert.Equal(Mention().GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_TargetWithTheSameMembers_IsFalseEitherWay()
    {
        QuantityMention mention = Mention();
        QuantityMention target = new QuantitativeTarget
        {
            Source = Text,
            Role = mention.Role,
            Span = mention.Span,
            Value = 5,
            Upper = mention.Upper,
            UnitText = mention.UnitText,
            Comparison = mention.Comparison,
        };

        Assert.False(mention.Equals(target));
        Assert.False(target.Equals(mention));
    }

    [Fact]
    public void Equals_NothingOrAnotherType_IsFalse()
    {
        Assert.False(Mention().Equals(null));
        Assert.False(Mention().Equals((object)"5至8条"));
    }

    private static QuantityMention Mention(
        string source = Text,
        QuantityRole role = QuantityRole.Target,
        int start = 5,
        int? value = 5,
        int? upper = 8,
        string unit = "条",
        Comparison comparison = Comparison.Between) => new()
        {
            Source = source,
            Role = role,
            Span = new TextSpan(start, 4),
            Value = value,
            Upper = upper,
            UnitText = unit,
            Comparison = comparison,
        };
}
