using System;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Modal words and the commitment they express.</summary>
internal static class Commitments
{
    private static readonly (string Word, Commitment Commitment)[] Words =
    [
        ("确保", Commitment.Ensure), ("务必", Commitment.Ensure), ("必须", Commitment.Ensure), ("力保", Commitment.Ensure),
        ("保障", Commitment.Secure), ("保证", Commitment.Guarantee), ("力争", Commitment.Strive), ("力求", Commitment.Strive),
        ("奋力", Commitment.Strive), ("争取", Commitment.Seek), ("争创", Commitment.Compete), ("努力", Commitment.Endeavor),
        ("预期", Commitment.Expect), ("有望", Commitment.Expect), ("预计", Commitment.Estimate), ("计划", Commitment.Plan),
        ("拟", Commitment.Plan),
    ];

    /// <summary>The commitment of a modal word; compounds such as 努力实现 go by their first word.</summary>
    internal static Commitment Of(ReadOnlySpan<char> word)
    {
        foreach ((string modal, Commitment commitment) in Words)
        {
            if (word.StartsWith(modal.AsSpan(), StringComparison.Ordinal))
            {
                return commitment;
            }
        }

        return Commitment.Firm;
    }
}
