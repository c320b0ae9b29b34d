using TaskBreakdown.Targets;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>Our extractor: targets with subject, action, change and role, as objects.</summary>
internal sealed class ExtractorContestant() : Contestant("TaskBreakdown extractor")
{
    internal override long Run(string line) => TargetExtractor.Default.Extract(line).Quantities.Length;

    internal override IEnumerable<Finding> Find(string line) =>
        TargetExtractor.Default.Extract(line).Targets
            .Select(target => new Finding(target.Value, target.UnitText, Comparators.Of(target.Comparison)));
}
