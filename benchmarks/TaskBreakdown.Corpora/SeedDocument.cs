using System.Globalization;

namespace TaskBreakdown.Corpora;

/// <summary>The seed document, and its tasks cut out without the library, so that the library is not measured by itself.</summary>
public static class SeedDocument
{
    private static readonly Lazy<SeedTask[]> LazyTasks = new(() => [.. CutTasks()]);

    /// <summary>The document as published.</summary>
    public static string Text { get; } = CorpusFiles.Read("000_b31d4c8d9ca6cfbf.txt");

    /// <summary>Its 65 tasks.</summary>
    public static IReadOnlyList<SeedTask> Tasks => LazyTasks.Value;

    /// <summary>Every paragraph that holds units: lead and support cells.</summary>
    public static IReadOnlyList<string> OrganizationCells { get; } = [.. CutCells()];

    /// <summary>A task is the paragraph behind a line that is nothing but the next number, or 1 where a table begins.</summary>
    private static IEnumerable<SeedTask> CutTasks()
    {
        string[] paragraphs = [.. Paragraphs()];
        int section = 0;
        int last = 0;
        for (int i = 0; i + 1 < paragraphs.Length; i++)
        {
            if (!int.TryParse(paragraphs[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || (number != last + 1 && number != 1))
            {
                continue;
            }

            section += number == 1 ? 1 : 0;
            last = number;
            yield return new SeedTask(section, number, paragraphs[i + 1]);
        }
    }

    private static IEnumerable<string> CutCells()
    {
        HashSet<string> tasks = [.. Tasks.Select(task => task.Text)];
        return Paragraphs()
            .Where(paragraph => !tasks.Contains(paragraph))
            .Where(paragraph => paragraph.EndsWithAny("局", "委", "办", "中心", "街道", "分局", "公司", "单位", "部", "会"));
    }

    private static IEnumerable<string> Paragraphs() =>
        Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static bool EndsWithAny(this string text, params string[] ends) =>
        ends.Any(end => text.EndsWith(end, StringComparison.Ordinal));
}
