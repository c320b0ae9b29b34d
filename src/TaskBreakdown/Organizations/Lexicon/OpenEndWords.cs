using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>What may stand behind an open 等: 等部门, 等9部门, 等有关单位.</summary>
internal static class OpenEndWords
{
    private static readonly StartWords Starts = new(
        "部门", "单位", "有关", "相关", "各", "多", "市直", "区直", "县直", "省直", "州直", "市级", "区级", "县级", "省级", "成员单位", "责任单位", "配合单位", "企业", "国有", "机构", "职能", "街道", "镇", "乡", "县", "区", "市", "公司", "集团", "运营商", "社区", "村", "局", "科室");

    private static readonly StartWords Tails = new("单位", "部门", "机构", "企业", "科室", "单位和部门", "部门和单位", "部门单位");

    private static readonly string[] Nouns = ["部门", "单位", "机构", "企业", "科室", "公司"];

    /// <summary>Whether a 等 that does not follow a whole unit is an open one: 沙溪等镇, but not 高等学校.</summary>
    /// <param name="before">The character before 等.</param>
    /// <param name="behind">What follows it.</param>
    internal static bool MayFollow(char before, ReadOnlySpan<char> behind)
    {
        if (before is '高' or '中' or '初' or '平' or '上' or '特' or '同' or '均')
        {
            return false;
        }

        return behind.IsEmpty
            || behind[0] is '、' or ',' or ';' or '。' or ')' or ' ' or '\n' or '\r' or '(' or '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or (>= '0' and <= '9')
            || Starts.MatchStart(behind) > 0
            || RoleWords.MatchStart(behind, out _) > 0;
    }

    /// <summary>Whether a piece behind 等部门、 only goes on with it.</summary>
    internal static bool IsTail(ReadOnlySpan<char> piece) => Tails.Contains(piece);

    /// <summary>Whether the words behind 等 so far end in their noun.</summary>
    internal static bool IsNounBefore(ReadOnlySpan<char> text)
    {
        foreach (string noun in Nouns)
        {
            if (text.EndsWith(noun.AsSpan()))
            {
                return true;
            }
        }

        return RoleWords.MatchEnd(text, out _) > 0;
    }
}
