using TaskBreakdown.Diagnostics;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Refuses what no document is and what would only cost time.</summary>
internal static class LimitCheck
{
    /// <summary>Reports a text or a line that is too long.</summary>
    /// <returns>Whether nothing should be read.</returns>
    internal static bool IsBeyond(SourceText source, Findings findings)
    {
        if (source.Length > ReadingLimits.LongestText)
        {
            findings.Add(DiagnosticDescriptors.LimitExceeded, new TextSpan(0, 0), "The length of the text", ReadingLimits.LongestText);
            return true;
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
