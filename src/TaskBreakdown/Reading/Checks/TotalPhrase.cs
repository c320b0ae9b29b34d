using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Reads what stands behind the figure of a stated total: 项具体任务, 大方面, 个牵头单位.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="End">Offset behind the words.</param>
internal readonly record struct TotalPhrase(TotalKind Kind, int End)
{
    private static readonly string[] Units = ["项", "件", "条"];
    private static readonly string[] Attributes = ["具体", "重点", "主要", "目标", "年度", "工作", "民生", "量化", "民心"];
    private static readonly string[] Objects = ["任务", "工作", "实事", "目标", "事项", "指标"];
    private static readonly string[] SectionUnits = ["大方面", "个方面", "大类", "个板块", "大板块", "个部分"];
    private static readonly string[] LeadUnits = ["个牵头单位", "个牵头部门", "家牵头单位"];

    /// <summary>The words from an offset on; null where they count something else.</summary>
    /// <param name="folded">The line.</param>
    /// <param name="start">Offset behind the figure.</param>
    /// <param name="isTotal">Whether the line speaks of totals already, so that a bare 项 counts tasks.</param>
    internal static TotalPhrase? Read(ReadOnlySpan<char> folded, int start, bool isTotal)
    {
        if (WordAt(folded, start, SectionUnits) is { } section)
        {
            return new TotalPhrase(TotalKind.Sections, start + section.Length);
        }

        if (WordAt(folded, start, LeadUnits) is { } lead)
        {
            return new TotalPhrase(TotalKind.Leads, start + lead.Length);
        }

        int end = EndOfTasks(folded, start);
        bool isBare = end == 0 && isTotal && WordAt(folded, start, Units) is not null && EndsClause(folded, start + 1);
        return end > 0 || isBare ? new TotalPhrase(TotalKind.Tasks, Math.Max(end, start + 1)) : null;
    }

    /// <summary>Where <c>项具体任务</c> ends that begins at an offset; 0 where it does not.</summary>
    private static int EndOfTasks(ReadOnlySpan<char> folded, int start)
    {
        int at = start + (WordAt(folded, start, Units)?.Length ?? folded.Length);
        while (WordAt(folded, at, Attributes) is { } attribute && WordAt(folded, at + attribute.Length, Objects) is null)
        {
            at += attribute.Length;
        }

        at += WordAt(folded, at, Attributes) is { } last && WordAt(folded, at + last.Length, Objects) is not null ? last.Length : 0;
        return WordAt(folded, at, Objects) is { } noun ? at + noun.Length : 0;
    }

    private static bool EndsClause(ReadOnlySpan<char> folded, int at) => at >= folded.Length || ",。;)".Has(folded[at]);

    private static string? WordAt(ReadOnlySpan<char> folded, int offset, string[] words)
    {
        foreach (string word in words)
        {
            if (folded.HasAt(offset, word))
            {
                return word;
            }
        }

        return null;
    }
}
