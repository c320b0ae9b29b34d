using TaskBreakdown.Corpora;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>The vectorised search for characters that can begin a number: the physical limit.</summary>
internal sealed class NumeralSearchContestant() : Contestant("IndexOfAny over the numerals")
{
    internal override bool FindsValues => false;

    internal override long Run(string line)
    {
        long sum = 0;
        int start = 0;
        int next;
        while ((next = line.AsSpan(start).IndexOfAny(CorpusNumerals.Set)) >= 0)
        {
            start += next + 1;
            sum += start;
        }

        return sum;
    }
}
