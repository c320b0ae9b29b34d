using TaskBreakdown.Diagnostics;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Refuses what no document is and what would only cost time.</summary>
internal static class LimitCheck
{
    /// <summary>Whether a text is so long that it should not even be cut into lines.</summary>
    internal static bool IsBeyond(SourceText source) => source.Length > ReadingLimits.LongestText;

    /// <summary>Reports a text or a line that is too long.</summary>
    /// <returns>Whether nothing should be read.</returns>
    internal static bool Check(SourceText source, Findings findings)
    {
        if (IsBeyond(source))
        {
            findings.Add(DiagnosticDescriptors.LimitExceeded, new TextSpan(0, 0), "The length of the text", ReadingLimits.LongestText);
            return true;
        }

        if (source.Length <= ReadingLimits.LongestLine)
        {
            return false;
        }

        for (int line = 1; line <= source.LineCount; line++)
        {
            TextSpan span = source.GetLine(line);
            if (span.Length > ReadingLimits.LongestLine)
            {
                findings.Add(DiagnosticDescriptors.LimitExceeded, new TextSpan(span.Start, 0), "The length of a line", ReadingLimits.LongestLine);
                return true;
            }
        }

        return false;
    }
}
