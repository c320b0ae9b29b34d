using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Gives a name the ending that stands only at the end of its list: 桥头、沙溪镇; 公安、自然资源分局.</summary>
internal static class EllipticHead
{
    // Longer pieces without an ending are no names but sentences.
    private const int LongestName = 8;

    // How far on the ending may stand: 桥头、沙溪、横溪、石桥镇.
    private const int LongestList = 24;

    private static readonly string[] Tails =
    [
        "镇人民政府", "乡人民政府", "街道办事处", "镇政府", "乡政府", "街道办", "民族乡", "镇", "乡", "街道", "社区", "村", "分局", "支队", "大队", "派出所", "海关", "管委会", "开发区", "园区", "高新区", "经开区", "新区", "银行", "公司", "集团", "中心", "部门", "县人民政府", "区人民政府", "市人民政府", "县政府", "区政府", "市政府", "局", "委", "办", "厅",
    ];

    /// <summary>Whether a name may be one whose ending stands later.</summary>
    internal static bool Waits(ReadOnlySpan<char> name, LevelPrefix prefix) =>
        name.Length <= LongestName && !UnitEndings.IsMatch(name) && IsBareName(name) && prefix.Length < name.Length;

    /// <summary>The ending of the nearest later member that has one; empty where none has.</summary>
    internal static ReadOnlySpan<char> EndingFor(int index, ReadOnlySpan<CellPiece> pieces, ReadOnlySpan<char> folded)
    {
        int last = Math.Min(pieces.Length, index + LongestList);
        for (int i = index + 1; i < last; i++)
        {
            ReadOnlySpan<char> later = folded.Slice(pieces[i].Start, pieces[i].End - pieces[i].Start);
            if (CollectiveReader.MatchHead(later) > 0)
            {
                return default;
            }

            if (UnitEndings.IsMatch(later))
            {
                return TailOf(later);
            }
        }

        return default;
    }

    private static bool IsBareName(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            // 民政局局长 is no head that waits for its ending.
            if (!char.IsLetter(character) || character is '局' or '厅')
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static ReadOnlySpan<char> TailOf(ReadOnlySpan<char> name)
    {
        foreach (string tail in Tails)
        {
            if (name.Length > tail.Length && name.EndsWith(tail.AsSpan()))
            {
                return name.Slice(name.Length - tail.Length);
            }
        }

        return default;
    }
}
