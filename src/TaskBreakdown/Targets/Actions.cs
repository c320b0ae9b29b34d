using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Chooses the verb that is reported as the action.</summary>
internal static class Actions
{
    private const string Share = "占比";

    internal static TextSpan Of(in FigureContext context, TextSpan subject, in Series series)
    {
        ref readonly Clause clause = ref context.Clause;
        if (clause.Tail != WordClass.None && !clause.TailSpan.IsEmpty)
        {
            return clause.TailSpan;
        }

        if (clause.Lead != WordClass.None)
        {
            return clause.LeadSpan;
        }

        if (series.Inherits)
        {
            return series.Previous.Action;
        }

        bool isShare = context.Frame[subject].EndsWith(Share.AsSpan(), StringComparison.Ordinal);
        return isShare ? new TextSpan(subject.End - Share.Length, Share.Length) : default;
    }
}
