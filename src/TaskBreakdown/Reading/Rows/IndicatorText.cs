using System.Collections.Immutable;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>What the figures of the target columns of a row measure: 招商引资到位资金(亿元).</summary>
internal sealed class IndicatorText
{
    /// <summary>A longer content describes the work and names no indicator.</summary>
    private const int LongestName = 24;

    private static readonly char[] Multipliers = ['十', '百', '千', '万', '亿'];

    private IndicatorText(string name, string? unit)
    {
        Name = name;
        Unit = unit;
    }

    /// <summary>The indicator without the unit that stands behind it in brackets.</summary>
    internal string Name { get; }

    /// <summary>That unit; null without one.</summary>
    internal string? Unit { get; }

    /// <summary>The indicator of a row: the content where it is as short as a name, else the task.</summary>
    internal static IndicatorText Of(BreakdownRow row, TargetExtractor extractor)
    {
        MappedText text = Choose(row.Task, row.Contents);
        if (BracketScanner.FindAll(text.Folded) is [.., { IsClosed: true } bracket] && bracket.End == text.Length && bracket.Start > 0)
        {
            string unit = text.Text.Substring(bracket.InnerStart, bracket.InnerLength);
            if (IsUnit(unit, extractor))
            {
                return new IndicatorText(text.Text.Substring(0, bracket.Start), unit);
            }
        }

        return new IndicatorText(text.Text, null);
    }

    private static MappedText Choose(MappedText task, ImmutableArray<MappedText> contents) =>
        contents is [.., MappedText last] && (task.IsEmpty || IsName(last)) ? last : task;

    private static bool IsName(MappedText content) => content.Length <= LongestName && !content.Folded.HasAny("。;,") && !content.Folded.HasDigit();

    /// <summary>Whether a figure with these words behind it is a quantity with a unit that is known: 亿元, 万亩, %.</summary>
    private static bool IsUnit(string words, TargetExtractor extractor)
    {
        const string Figure = "达到1";
        return words.Length > 0
            && extractor.Extract(Figure + words).Quantities is [QuantityMention { Unit.IsKnown: true } only]
            && only.Span.End == Figure.Length + words.Length
            && words.Substring(0, words.Length - only.UnitText.Length).Trim(Multipliers).Length == 0;
    }
}
