using System;
using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>What the grammar says is what the extractor reads. The environment variable <c>TASKBREAKDOWN_CASES</c> sets how many sentences are tried.</summary>
public sealed class SentenceGrammarProperties
{
    private const int NormalCases = 4000;

    private static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("TASKBREAKDOWN_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases)
            ? cases
            : NormalCases;

    [Fact]
    public void Extract_GeneratedSentence_GivesWhatWasGenerated() =>
        Prop.ForAll(SentenceGrammar.Sentence.ToArbitrary(), sentence => IsRead(sentence))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    private static bool IsRead(GeneratedSentence sentence)
    {
        ImmutableArray<QuantitativeTarget> found = TargetExtractor.Default.Extract(sentence.Text).Targets;
        if (found.Length != sentence.Targets.Length)
        {
            return false;
        }

        for (int i = 0; i < found.Length; i++)
        {
            if (!sentence.Targets[i].IsFoundAs(found[i]))
            {
                return false;
            }
        }

        return true;
    }
}
