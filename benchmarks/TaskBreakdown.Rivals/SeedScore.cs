using TaskBreakdown.Corpora;

namespace TaskBreakdown.Rivals;

/// <summary>How a contestant does on the seed document's targets.</summary>
/// <param name="Found">Targets whose value, unit and comparison it has right.</param>
/// <param name="Others">Further figures it reports: dates, names, parts of words.</param>
internal readonly record struct SeedScore(int Found, int Others)
{
    /// <summary>How many targets there are.</summary>
    internal static int Targets => SeedTarget.All.Count;

    internal static SeedScore? Of(Contestant contestant)
    {
        if (!contestant.FindsValues)
        {
            return null;
        }

        int found = 0;
        int reported = 0;
        foreach (SeedTask task in SeedDocument.Tasks)
        {
            List<Finding> findings = [.. contestant.Find(task.Text)];
            reported += findings.Count;
            found += SeedTarget.All
                .Where(target => target.Section == task.Section && target.Number == task.Number)
                .Count(target => findings.Remove(new Finding(target.Value, target.Unit, target.Comparator)));
        }

        return new SeedScore(found, reported - found);
    }
}
