using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Schedules;

/// <summary>Reads time limits (完成时限): whole cells that hold one, and those that stand in the text of a task.</summary>
/// <remarks>
/// <para>Stateless; any number of threads may call it at once.</para>
/// <para>Stateless and safe to share. The work is linear in the length of the text.</para>
/// <para>A limit without a year is in the year the breakdown is for; a limit whose first part names a year passes it on to
/// the parts behind it (<c>2024年6月底前完成方案,12月底前建成</c>). A period ends with its last day, with or without 前.</para>
/// </remarks>
public static class DeadlineParser
{
    private const int FirstYear = 1;
    private const int LastYear = 9000;

    /// <summary>Reads a cell, label or bracket member that is to hold nothing but a time limit.</summary>
    /// <param name="text">The whole text of it; a label before a colon (完成时限:) is passed over.</param>
    /// <param name="documentYear">Year the breakdown is for, 1 to 9000; null if it is not known, and then limits without a year have no date.</param>
    /// <returns>The deadline, or why there is none. Spans count in <paramref name="text"/>.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="documentYear"/> is no such year.</exception>
    /// <example><code>Parse("9月投入使用", 2016) gives kind Month, end 2016-09-30, milestone 投入使用.</code></example>
    public static DeadlineReading Parse(string text, int? documentYear)
    {
        Throw.IfNull(text);
        CheckYear(documentYear);
        return new DeadlineCell(text, documentYear).Read();
    }

    /// <summary>Whether a cell is a limit, without putting the limit together.</summary>
    /// <param name="text">The whole text of it.</param>
    /// <param name="documentYear">As for <see cref="Parse"/>.</param>
    /// <param name="problem">What is wrong with a cell that is none.</param>
    internal static bool IsLimit(string text, int documentYear, out DeadlineProblem problem) => new DeadlineCell(text, documentYear).IsLimit(out problem);

    /// <summary>Finds the time limit that the text of a task sets in passing.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="documentYear">As for <see cref="Parse"/>.</param>
    /// <returns>The limit; several as one of kind <see cref="DeadlineKind.Staged"/>; null if the text sets none.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="documentYear"/> is no such year.</exception>
    public static Deadline? Find(string text, int? documentYear) =>
        StagedDeadline.Combine(text, FindAll(text, documentYear));

    /// <summary>Finds every time limit that the text of a task sets in passing.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="documentYear">As for <see cref="Parse"/>. Limits that end before this year are taken for reports of the past.</param>
    /// <returns>The limits in the order of the text, never of kind <see cref="DeadlineKind.Staged"/>.</returns>
    /// <remarks>
    /// <para>A date counts only where the words make it a limit: 前, 内, 底, a leading 到, or a milestone right behind it
    /// (9月投入使用). Dates up to which something is counted, reporting duties, base years, validity, names of plans
    /// and 全年 do not count.</para>
    /// </remarks>
    /// <exception cref="System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="documentYear"/> is no such year.</exception>
    public static ImmutableArray<Deadline> FindAll(string text, int? documentYear)
    {
        Throw.IfNull(text);
        CheckYear(documentYear);
        return DeadlineFinder.FindAll(text, documentYear);
    }

    private static void CheckYear(int? documentYear)
    {
        int year = documentYear ?? FirstYear;
        Throw.IfNegative(year - FirstYear, nameof(documentYear));
        Throw.IfGreater(year, LastYear, nameof(documentYear));
    }
}
