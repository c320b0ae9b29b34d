using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>The imprint at the foot of a site: who runs it, who built it, where it is registered.</summary>
internal static class ImprintWords
{
    private const int LongestLine = 160;

    /// <summary>What stands in imprints and nowhere else.</summary>
    private static readonly WordSet Certain =
        ["技术支持:", "技术支持单位:", "技术保障:", "网站标识码", "公网安备", "ICP备", "版权所有", "网站维护:", "运行维护:", "维护单位:", "网站管理:", "违法和不良信息"];

    /// <summary>Labels of imprints that documents know too.</summary>
    private static readonly WordSet Possible =
        ["主办:", "承办:", "主办单位:", "承办单位:", "地址:", "电话:", "邮编:", "邮政编码:", "联系电话:", "传真:", "邮箱:", "备案号", "备案序号", "值班电话:"];

    /// <summary>Whether a line is part of an imprint for certain.</summary>
    /// <param name="compact">The line, width folded, blanks deleted.</param>
    internal static bool IsCertain(ReadOnlySpan<char> compact) => compact.Length <= LongestLine && !compact.Has('。') && compact.HasAny(Certain);

    /// <summary>The label of a line that belongs to an imprint where it stands beside one; null for any other line.</summary>
    internal static string? FindPossible(ReadOnlySpan<char> compact)
    {
        int length = compact.Length <= LongestLine && !compact.Has('。') ? Possible.MatchStart(compact) : 0;
        return length > 0 ? compact.Slice(0, length).ToString() : null;
    }
}
