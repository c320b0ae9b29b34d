using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Finds the date by which a figure is to be reached: the one of its clause, or the last one before it in the sentence.</summary>
internal static class DueDates
{
    internal static TextSpan Of(in FigureContext context, in DistributiveList list)
    {
        if (list.IsList && list.TryFindDate(context.Index, out TextSpan paired))
        {
            return paired;
        }

        if (!context.Clause.Due.IsEmpty)
        {
            return context.Clause.Due;
        }

        ref readonly Figure figure = ref context.Frame.Figures[context.Index];
        for (int i = context.Index - 1; i >= 0 && context.Frame.Figures[i].Start >= figure.SentenceStart; i--)
        {
            ref readonly Figure date = ref context.Frame.Figures[i];
            if (date.IsDate && Limits(context.Frame, date))
            {
                return date.Quantity.Span;
            }
        }

        return default;
    }

    /// <summary>比2020年, 2022年的2.5倍, 自5月1日起 name a time of reference.</summary>
    private static bool Limits(in TextFrame frame, in Figure date)
    {
        int end = date.Quantity.End;
        char before = date.Start == 0 ? '\0' : frame.Text[date.Start - 1];
        char behind = end == frame.Text.Length ? '\0' : frame.Text[end];
        return before is not ('比' or '较' or '自' or '从' or '是' or '与' or '以') && behind is not ('的' or '起' or '以' or '来' or '度');
    }
}
