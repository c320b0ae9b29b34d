using System.Text.RegularExpressions;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>An expression without backtracking that finds digits and nothing more.</summary>
internal sealed class DigitsExpressionContestant() : Contestant("Non-backtracking regex, digits only")
{
    internal override bool FindsValues => false;

    internal override long Run(string line)
    {
        long sum = 0;
        foreach (ValueMatch match in RivalPatterns.DigitsOnly.EnumerateMatches(line))
        {
            sum += match.Index + match.Length;
        }

        return sum;
    }
}
