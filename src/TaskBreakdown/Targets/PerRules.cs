using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Reads what a figure is per: the denominator of its unit, or a word such as 人均 or 每人每月.</summary>
internal static class PerRules
{
    /// <summary>全年产值 and 2024年产值 name a year, 年产20万吨 a rate.</summary>
    private const string BeforeYear = "全今去当本近明前上度整0123456789";

    /// <summary>What opens a word that says per what, and 、, which ends the words one may stand in.</summary>
    private static readonly CharacterSet Openers = new("每人户亩村校年日月、");

    internal static string? Read(in FigureContext context, int segmentStart)
    {
        ref readonly ScannedQuantity quantity = ref context.Quantity;
        if (quantity.Unit.IsRate)
        {
            int start = quantity.UnitSpan.Start + quantity.Unit.DenominatorStart;
            return context.Frame.Source.Substring(start, quantity.End - start);
        }

        // 人均可支配收入增长6% is a growth of the average, not an amount per person; 年均浓度 is an average.
        bool isPlainShare = context.Unit?.Dimension == Measures.Dimension.Concentration;
        if (context.Kind == UnitKind.Relative)
        {
            return PerTime(context);
        }

        return isPlainShare ? null : Last(context.Frame.Text[StartOf(context, segmentStart)..quantity.Start]);
    }

    /// <summary>A share is per nothing but a stretch of time that stands beside its verb: 年均增长7%, 每年提高2个百分点.</summary>
    private static string? PerTime(in FigureContext context)
    {
        TextSpan span = context.Clause.Per;
        string? per = span.IsEmpty ? null : PerMeanings.Read(context.Frame[span], out _);
        return per is "年" or "月" or "季度" or "日" ? per : null;
    }

    /// <summary>What sizes the thing that is counted has its own denominator: 日处理能力2万吨污水处理厂1座.</summary>
    private static int StartOf(in FigureContext context, int segmentStart)
    {
        int start = Math.Min(segmentStart, context.Quantity.Start);
        for (int i = context.Index - 1; i >= 0 && context.Frame.Figures[i].Start >= start; i--)
        {
            ref readonly Figure other = ref context.Frame.Figures[i];
            if (other.Role == QuantityRole.Qualifier && other.Kind is UnitKind.Measure or UnitKind.Money)
            {
                return Math.Min(context.Frame.Figures[i].BoundedEnd, context.Quantity.Start);
            }
        }

        return start;
    }

    /// <summary>The last such word with no other list member between it and the figure.</summary>
    private static string? Last(ReadOnlySpan<char> before)
    {
        string? per = null;
        for (int at = 0; at < before.Length; at++)
        {
            int step = Openers.IndexIn(before[at..]);
            if (step < 0)
            {
                break;
            }

            at += step;

            if (before[at] == '、')
            {
                per = null;
                continue;
            }

            if (before[at] is '年' or '日' && at > 0 && BeforeYear.Has(before[at - 1]))
            {
                continue;
            }

            string? read = PerMeanings.Read(before[at..], out int length);
            per = read is null ? per : read;
            at += Math.Max(0, length - 1);
        }

        return per;
    }
}
