using System;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Tells the lines that a letter has around its text: addressees, document number, signature, date.</summary>
internal static class LetterLines
{
    private const int LongestSignature = 30;
    private const int LongestDate = 20;
    private const int LongestNumber = 30;
    private const int LongestAddress = 120;
    private const int LongestClosing = 8;

    private static readonly WordSet Signatories =
        ["人民政府", "办公室", "办公厅", "委员会", "管委会", "委办", "局", "指挥部", "领导小组", "行署", "国务院", "党工委", "专班"];

    private static readonly WordSet Addressees =
        ["政府", "部门", "单位", "机构", "委员会", "管委会", "办事处", "公司", "办局", "委办", "街道", "村", "社区", "科室", "朋友", "企业", "学校", "集团", "局"];

    /// <summary>Whether the line is a date and nothing else.</summary>
    internal static bool IsDate(ParagraphBlock line) =>
        line.Compact.Length is > 4 and <= LongestDate && DocumentDateParser.TryParse(line.Content.Written, out _);

    /// <summary>Whether the line can be the name of who signs.</summary>
    internal static bool IsSignatory(ParagraphBlock line) =>
        line.Compact.Length <= LongestSignature
        && !line.Compact.HasDigit()
        && (line.Compact.Ends(Signatories) || CellWords.IsUnitName(line.Compact));

    /// <summary>How many of the lines from an index on stand around the text; 0 for a line of the text.</summary>
    internal static int CountAround(ImmutableArray<ParagraphBlock> lines, int index)
    {
        ParagraphBlock line = lines[index];
        bool isSigned = index + 1 < lines.Length && IsDate(lines[index + 1]) && IsSignatory(line);
        return isSigned ? 2 : IsDate(line) || IsAddress(line) || IsNumber(line) || IsClosing(line) ? 1 : 0;
    }

    /// <summary><c>各镇人民政府,区级有关部门:</c></summary>
    private static bool IsAddress(ParagraphBlock line) =>
        line.Compact.Length is > 2 and <= LongestAddress
        && line.Compact.Ends(":")
        && !line.Compact.HasDigit()
        && !line.Compact.Has('。')
        && line.Compact.Slice(0, line.Compact.Length - 1).TrimEnd(')').Ends(Addressees)
        && (line.Compact.Has('各') || line.Compact.Has("有关") || line.Compact.Has("广大"));

    /// <summary><c>特此公告。</c></summary>
    private static bool IsClosing(ParagraphBlock line) => line.Compact.Length <= LongestClosing && line.Compact.Begins("特此");

    private static bool IsNumber(ParagraphBlock line) =>
        line.Compact.Length <= LongestNumber && IssueNumber.TryParse(line.Compact.ToString(), out _);
}
