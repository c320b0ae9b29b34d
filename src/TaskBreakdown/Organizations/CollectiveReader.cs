using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Reads mentions that stand for a class of bodies: 各街道, 市直有关部门, 各县(市、区)政府(管委会), 镇街.</summary>
internal static class CollectiveReader
{
    // Words between 各 and its noun (各涉农街道, 各有关乡镇) are short.
    private const int LongestModifier = 12;
    private const int LongestNouns = 48;

    /// <summary>What the words of <see cref="MatchHead"/> begin with.</summary>
    internal const string HeadStarts = "各有相其所全";

    private static readonly StartWords Heads = new("各", "有关", "相关", "其他", "其它", "所有", "全体", "全部");

    private static readonly StartWords PlaceHeads = new("属地", "沿线", "所在", "项目所在", "涉及", "辖区", "项目属地", "驻地", "涉事", "涉农", "行业", "业务", "职能");

    private static readonly StartWords Modifiers = new("各", "有关", "相关", "其他", "直属", "所属", "直", "级", "属", "驻", "重点", "涉农", "涉及", "政府", "委", "机关");

    private static readonly StartWords Counts = new("两大", "三大", "四大", "五大", "六大", "七大", "八大", "九大", "十大", "三家", "四家", "五家", "两家", "三个", "两个", "四个", "五个");

    private static readonly EndWords Classes = new("部门", "单位", "企业", "运营商", "机构");

    private static readonly StartWords OwnedNouns = new("部门", "单位", "企业", "国企", "国有企业", "国有公司", "企事业单位", "事业单位", "机关", "职能部门", "主管部门", "直属单位", "直属机构", "国有平台公司", "平台公司", "镇街", "乡镇", "医疗机构", "公立医院", "金融机构", "运营商", "责任单位", "工作部门", "组成部门", "镇", "街道");

    private static readonly StartWords BareNouns = new("乡镇", "镇街", "镇", "乡", "街道", "部门", "科室", "村", "社区", "县区", "县市区", "区县", "市县", "村居", "镇村", "单位", "企业", "学校", "各级", "站所", "医疗机构", "金融机构", "通信运营商", "运营商", "中小学校", "街镇", "乡镇街道", "镇街道", "主管部门", "职能部门", "村社区", "街道办事处", "平台公司", "国有企业", "成员单位", "园区企业", "市州", "地市", "州市", "盟市", "旗县", "旗县区", "园区", "功能区");

    /// <summary>Length of the word that makes a collective of what follows (各, 有关); 0 without one.</summary>
    internal static int MatchHead(ReadOnlySpan<char> text) => Heads.MatchStart(text);

    /// <summary>Whether a text is such a word with areas behind it: 各县市. An area alone is no whole unit.</summary>
    internal static bool IsHeadWithArea(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[text.Length - 1] is '省' or '市' or '县' or '区' or '州' or '盟' or '旗' or '师' or '街' or '场' or '地' && MatchHead(text) > 0;

    /// <summary>Whether a text is nothing but class nouns: 街道, 县(区)政府, 部门.</summary>
    internal static bool IsBareNouns(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text.Length <= LongestNouns && ReadNouns(text, out _) == text.Length;

    /// <summary>Whether a text is a head with nothing but class nouns behind it, so that further nouns may join it: 各乡镇.</summary>
    internal static bool IsHeadWithNouns(ReadOnlySpan<char> text)
    {
        int index = IndexOfHead(text);
        return index >= 0 && text.Length <= LongestNouns && FindNouns(text, index, out _) is var start && start >= 0;
    }

    /// <summary>Reads a collective.</summary>
    /// <param name="name">The mention, folded, without blanks.</param>
    /// <param name="prefix">Its level prefix.</param>
    /// <param name="mayHaveHead">Whether a head may stand in it.</param>
    /// <param name="noun">Kind and level of the bodies; the level is unknown where only the document tells.</param>
    /// <returns>Whether the mention is a collective.</returns>
    internal static bool TryRead(ReadOnlySpan<char> name, LevelPrefix prefix, bool mayHaveHead, out ClassNoun noun)
    {
        noun = default;
        if (name.Length > LongestNouns)
        {
            return false;
        }

        int head = mayHaveHead ? IndexOfHead(name) : -1;
        if (head >= 0)
        {
            noun = ReadBehindHead(name, head);
            return true;
        }

        int place = PlaceHeads.MatchStart(name);
        if (place > 0 && FindNouns(name, place, out noun) >= 0)
        {
            return true;
        }

        if (IsCounted(name) || EndsInClass(name) || IsOwned(name.Slice(prefix.Length)))
        {
            UnitEndings.Match(WithoutBracket(name), out OrganizationKind kind);
            noun = new(kind, OrganizationLevel.Unknown);
            return true;
        }

        return BareNouns.Contains(WithoutBracket(name)) && IsBareNouns(name) && ReadNouns(name, out noun) > 0;
    }

    // 各 anywhere outside brackets (全区经济运行各专班); the others only where class nouns follow to the end.
    private static int IndexOfHead(ReadOnlySpan<char> name)
    {
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += name[i] == '(' ? 1 : name[i] == ')' ? -1 : 0;
            if (depth == 0 && name[i].Is(CellCharacter.StartsHead) && MatchHead(name.Slice(i)) is > 0 and int length
                && (i == 0 || name[i] == '各' || FindNouns(name, i + length, out _) >= 0))
            {
                return i + length;
            }
        }

        return -1;
    }

    private static ClassNoun ReadBehindHead(ReadOnlySpan<char> name, int head)
    {
        while (Modifiers.MatchStart(name.Slice(head)) is > 0 and int length)
        {
            head += length;
        }

        int nouns = ReadNouns(name.Slice(head), out ClassNoun noun);
        if (nouns == 0)
        {
            nouns = FindNouns(name, head, out noun) >= 0 ? name.Length - head : 0;
        }

        if (nouns == name.Length - head && nouns > 0)
        {
            return noun;
        }

        UnitEndings.Match(WithoutBracket(name), out OrganizationKind kind);
        return new(kind, noun.Level);
    }

    // Where, behind a head and its modifiers, class nouns begin that run to the end of the name.
    private static int FindNouns(ReadOnlySpan<char> name, int head, out ClassNoun noun)
    {
        int last = Math.Min(name.Length, head + LongestModifier);
        for (int i = head; i < last; i++)
        {
            if (ReadNouns(name.Slice(i), out noun) == name.Length - i)
            {
                return i;
            }
        }

        noun = default;
        return -1;
    }

    /// <summary>Reads class nouns with what may stand between them; the first one decides kind and level.</summary>
    private static int ReadNouns(ReadOnlySpan<char> text, out ClassNoun first)
    {
        first = default;
        bool hasFirst = false;
        int end = 0;
        int i = 0;
        while (i < text.Length)
        {
            if (text.Slice(i).StartsWith("市场".AsSpan()))
            {
                break;
            }

            int length = ClassNouns.MatchStart(text.Slice(i), out ClassNoun noun);
            if (length > 0)
            {
                first = hasFirst ? first : noun;
                hasFirst = true;
                i += length;
                end = i;
            }
            else if (hasFirst && text[i] is '(' or ')' or '、' or ',' or '/' or '和' or '及' or '与' or '直' or '级')
            {
                i++;
                end = text[i - 1] == ')' ? i : end;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsCounted(ReadOnlySpan<char> name) => Counts.MatchStart(name) > 0 && UnitEndings.IsMatch(name);

    // 领导小组成员单位, 驻区单位, 规上企业: no body has such a name of its own.
    private static bool EndsInClass(ReadOnlySpan<char> name) =>
        Classes.MatchEnd(name, out int index) > 0 && (index > 0 || !UnitStarts.StartsWithFunction(name));

    // 市直部门, 区属国有企业, 市国有公司: behind its owner a plain noun stands for all of them.
    private static bool IsOwned(ReadOnlySpan<char> body)
    {
        int start = 0;
        while (Modifiers.MatchStart(body.Slice(start)) is > 0 and int length)
        {
            start += length;
        }

        ReadOnlySpan<char> noun = body.Slice(start);
        return OwnedNouns.Contains(noun) && (start > 0 || noun.Length > 2 || noun.SequenceEqual("部门".AsSpan()));
    }

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> name)
    {
        int opener = name.Length > 0 && name[name.Length - 1] == ')' ? name.IndexOf('(') : -1;
        return opener > 0 ? name.Slice(0, opener) : name;
    }
}
