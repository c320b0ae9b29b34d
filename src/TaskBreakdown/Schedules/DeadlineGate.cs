using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>
/// Decides with one look at every character whether a text may be a limit in time at all, a damaged one included: nearly
/// every cell of a table is none.
/// </summary>
/// <remarks>A false yes costs time and nothing else; a no is certain. The words of duties to report only refuse, so they open nothing.</remarks>
internal static class DeadlineGate
{
    /// <summary>Figures in a row that begin like a year and are none: a date that lost its 年 and 月.</summary>
    private const int ShortestDamage = 5;

    private const string BeforeUnits = "今本当明来次翌后去上前下全整半学个年月季";
    private const string BehindUnits = "底末终内中初度月日";

    /// <summary>Whether a text, its width folded, may be a limit.</summary>
    internal static bool IsOpen(ReadOnlySpan<char> text)
    {
        bool isBehind = false;
        for (int i = 0; i < text.Length; i++)
        {
            ScheduleMark mark = ScheduleMarks.Of(text[i]);
            if (mark == ScheduleMark.None)
            {
                continue;
            }

            // 下达后三个月内 is counted from an event. Words are compared in simplified characters only.
            bool isCounted = isBehind && text[i] == '内';
            if (isCounted || (mark & ScheduleMark.Traditional) != 0 || OpensWord(mark, text, i) || OpensDate(mark, text, i))
            {
                return true;
            }

            isBehind |= text[i] == '后';
        }

        return false;
    }

    private static bool OpensWord(ScheduleMark mark, ReadOnlySpan<char> text, int at) =>
        ((mark & ScheduleMark.Word) != 0 && ScheduleMarks.Anywhere.Begins(text.Slice(at)))
        || ((mark & ScheduleMark.FirstWord) != 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && ScheduleMarks.AtStart.Begins(text.Slice(at)));

    /// <summary>Without a unit of the calendar a date is written in figures, or is the number of a plan.</summary>
    private static bool OpensDate(ScheduleMark mark, ReadOnlySpan<char> text, int at) =>
        ((mark & ScheduleMark.Unit) != 0 && IsOfDate(text, at))
        || ((mark & ScheduleMark.Figure) != 0 && (DateGate.IsOpen(text, at) || IsDamaged(text, at)));

    /// <summary>Whether a unit has a number or what stands for one before it, or an edge of time behind it: 3月, 今年, 年底, but not 青年.</summary>
    private static bool IsOfDate(ReadOnlySpan<char> text, int at) =>
        (at > 0 && IsBeforeUnit(text[at - 1])) || (at + 1 < text.Length && BehindUnits.AsSpan().IndexOf(text[at + 1]) >= 0);

    /// <summary>Numbers, marks and blanks beside them, and the words that name a time by its distance.</summary>
    private static bool IsBeforeUnit(char character) =>
        (ScheduleMarks.Of(character) & ScheduleMark.Figure) != 0 || !char.IsLetter(character) || BeforeUnits.AsSpan().IndexOf(character) >= 0;

    /// <summary>202412: so many figures that begin like a year.</summary>
    private static bool IsDamaged(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < ShortestDamage && OrdinalText.IsDigit(text[end]))
        {
            end++;
        }

        return end - at == ShortestDamage && text[at] == '2' && text[at + 1] == '0';
    }
}
