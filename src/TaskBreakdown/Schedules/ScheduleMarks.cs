using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>One byte for every UTF-16 code unit, so that one look tells all that a character may begin.</summary>
internal static class ScheduleMarks
{
    /// <summary>Words that make a limit wherever in a piece they stand.</summary>
    internal static readonly WordSet Anywhere =
        [.. DeadlineWords.Recurring, .. DeadlineWords.AnywhereRelative, .. DeadlineWords.Continuing, .. DeadlineWords.Seasons];

    /// <summary>Words that make a limit at the start of a piece.</summary>
    internal static readonly WordSet AtStart = [.. DeadlineWords.Relative, .. DeadlineWords.Terms];

    private static readonly ScheduleMark[] Table = Create();

    /// <summary>The marks of a character.</summary>
    internal static ScheduleMark Of(char character) => Table[character];

    /// <summary>Whether a search for dates in running text has to look at a folded character.</summary>
    internal static bool Stops(char character) => (Table[character] & (ScheduleMark.Date | ScheduleMark.Word | ScheduleMark.Nesting)) != 0;

    private static ScheduleMark[] Create()
    {
        var table = new ScheduleMark[char.MaxValue + 1];
        Set(table, ScheduleMark.Figure, "0123456789〇零O一二两三四五六七八九十廿卅");
        Set(table, ScheduleMark.Unit, "年月日号季时");
        Set(table, ScheduleMark.Count, "后内");
        Set(table, ScheduleMark.Date, DateScanner.Starts);
        Set(table, ScheduleMark.Nesting, NameNesting.Marks);
        Set(table, ScheduleMark.Traditional, ScheduleFolding.Traditional);
        SetFirsts(table, ScheduleMark.Word, Anywhere);
        SetFirsts(table, ScheduleMark.FirstWord, AtStart);
        return table;
    }

    private static void Set(ScheduleMark[] table, ScheduleMark mark, string characters)
    {
        foreach (char character in characters)
        {
            table[character] |= mark;
        }
    }

    private static void SetFirsts(ScheduleMark[] table, ScheduleMark mark, WordSet words)
    {
        foreach (string word in words)
        {
            table[word[0]] |= mark;
        }
    }
}
