using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Pairs the figures of a 分别 list with the parts that a collective subject hides: first 城, then 乡.</summary>
internal static class SubjectParts
{
    internal static SubjectPart Of(in FigureContext context, in DistributiveList list, TextSpan subject)
    {
        bool isCollective = list.Count == 2 && context.Frame[subject].IndexOf("城乡".AsSpan()) >= 0;
        return !isCollective ? SubjectPart.Whole
            : context.Index == list.First ? SubjectPart.Urban
            : SubjectPart.Rural;
    }
}
