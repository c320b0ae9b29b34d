using System.Text.RegularExpressions;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>The source-generated expression, asked for nothing but where its matches stand.</summary>
internal sealed class OffsetsExpressionContestant() : Contestant("Source-generated regex, offsets only")
{
    internal override bool FindsValues => false;

    internal override long Run(string line)
    {
        long sum = 0;
        foreach (ValueMatch match in RivalPatterns.OffsetsOnly().EnumerateMatches(line))
        {
            sum += match.Index + match.Length;
        }

        return sum;
    }
}
