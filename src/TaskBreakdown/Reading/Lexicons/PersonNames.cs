using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Tells names of persons and titles of leaders (周平, 刘某某, 副市长) from other short texts.</summary>
internal static class PersonNames
{
    private const string Surnames =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹"
        + "姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程邢裴陆荣翁荀羊甄曲"
        + "家封芮储靳邴松井段富巫乌焦巴弓牧山谷车侯全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶司黎薄印白怀蒲从索赖卓蔺屠蒙池乔阴能苍双闻莘党翟谭贡劳姬申扶冉宰桑桂牛寿通边尚农温庄晏柴瞿阎充慕连茹习艾鱼容向古易慎"
        + "戈廖庾终居衡步都耿满弘匡国文寇广阙东欧沃利越师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关相查后荆红游竺权盖益桓公覃肖付代闫佟岳帅缑亢况郏商佘佴仝朴普妥暨";

    private static readonly char[] Separators = ['、', ',', ';', '/'];

    /// <summary>What titles end with, and the names that stand for any name.</summary>
    private static readonly WordSet Titles =
        ["省长", "市长", "县长", "区长", "州长", "旗长", "镇长", "乡长", "书记", "主任", "秘书长", "局长", "常委", "领导", "部长", "同志", "主席", "某某"];

    /// <summary>What titles begin with that say more than the office.</summary>
    private static readonly WordSet Ranks = ["副", "常务", "省", "市", "县", "区", "州", "旗", "镇", "乡", "党", "政府", "分管"];

    /// <summary>Whether a text is a name, a title, or a list of them.</summary>
    internal static Likeness LooksLikePersons(ReadOnlySpan<char> folded)
    {
        if (folded.Has('。') || folded.HasDigit())
        {
            return Likeness.No;
        }

        ReadOnlySpan<char> compact = FoldedText.RemoveBlanks(folded);
        if (compact.Length is < 2 or > 40)
        {
            return Likeness.No;
        }

        Likeness all = Likeness.Yes;
        for (ReadOnlySpan<char> rest = compact; all > Likeness.No;)
        {
            int end = rest.IndexOfAny(Separators);
            Likeness one = LooksLikePerson(end < 0 ? rest : rest.Slice(0, end));
            all = one < all ? one : all;
            if (end < 0)
            {
                break;
            }

            rest = rest.Slice(end + 1);
        }

        return all;
    }

    /// <summary>Whether a text is a title without a name: 副市长, 县委常委.</summary>
    internal static bool IsTitle(string text) =>
        Titles.Ends(text.AsSpan()) && !text.AsSpan().Has('某') && (Ranks.Begins(text.AsSpan()) || Titles.Holds(text.AsSpan()));

    /// <summary>Whether a text is the name of a person, with a title before it or without one.</summary>
    internal static bool IsName(string text) =>
        LooksLikePerson(text.AsSpan()) == Likeness.Yes && (text[text.Length - 1] == '某' || !Titles.Ends(text.AsSpan()));

    /// <summary>Whether a title stands before the name: 副县长李某.</summary>
    internal static bool HasTitle(string text) => WithoutTitle(text.AsSpan()).Length < text.Length;

    /// <summary>常务副区长王某: the name behind the title.</summary>
    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name)
    {
        for (int length = 2; length <= 3 && length < name.Length; length++)
        {
            if (Titles.Ends(name.Slice(0, name.Length - length)))
            {
                return name.Slice(name.Length - length);
            }
        }

        return name;
    }

    private static Likeness LooksLikePerson(ReadOnlySpan<char> name)
    {
        if (Titles.Ends(name) || name.EndsWith("XX".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return name.Length <= 12 ? Likeness.Yes : Likeness.No;
        }

        name = WithoutTitle(name);
        bool isHan = name.IsHan();
        bool isName = isHan && name.Length is 2 or 3 && (Surnames.Has(name[0]) || name[name.Length - 1] == '某');
        return isName ? Likeness.Yes : isHan && name.Length is 4 ? Likeness.Maybe : Likeness.No;
    }
}
