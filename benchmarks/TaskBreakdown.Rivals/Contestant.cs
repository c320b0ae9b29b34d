namespace TaskBreakdown.Rivals;

/// <summary>A way of finding the figures of a text.</summary>
/// <param name="name">What the table calls it.</param>
internal abstract class Contestant(string name)
{
    internal string Name { get; } = name;

    /// <summary>The part of the corpus it runs over in one round: all of it but for the very slow.</summary>
    internal virtual int LongestCorpus => int.MaxValue;

    /// <summary>Whether it says values, units and comparisons, so that it can be scored.</summary>
    internal virtual bool FindsValues => true;

    /// <summary>Does the work on one line.</summary>
    /// <returns>Something that depends on all of it, so that nothing is optimised away.</returns>
    internal abstract long Run(string line);

    /// <summary>What it finds in one line; called outside the race.</summary>
    internal virtual IEnumerable<Finding> Find(string line) => [];
}
