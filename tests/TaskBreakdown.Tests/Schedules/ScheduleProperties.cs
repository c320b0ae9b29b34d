using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Schedules;

[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 500)]
public sealed class ScheduleProperties
{
    private const int Year = 2024;

    [Property]
    public void Parse_AnyText_SpansSliceToTheirWords(ScheduleText text) => CheckReading(text.Text);

    [Property]
    public void Parse_HostileText_SpansSliceToTheirWords(HostileText text) => CheckReading(text.Text);

    [Property]
    public void FindAll_AnyText_LimitsAreOrderedDisjointAndSliceToTheirWords(ScheduleText text)
    {
        int end = 0;
        foreach (Deadline limit in DeadlineParser.FindAll(text.Text, Year))
        {
            Assert.True(limit.Span.Start >= end);
            Assert.Equal(limit.Text, limit.Span.Slice(text.Text));
            end = limit.Span.End;
        }
    }

    [Property]
    public void FindAll_TextPutInFront_ShiftsEverySpan(ScheduleText text)
    {
        const string front = "做好工作。\n";

        IEnumerable<TextSpan> shifted = DeadlineParser.FindAll(text.Text, Year).Select(limit => limit.Span.Shift(front.Length));

        Assert.Equal(shifted, DeadlineParser.FindAll(front + text.Text, Year).Select(limit => limit.Span));
    }

    [Property]
    public void Parse_FoldedWidth_ChangesNoDate(ScheduleText text)
    {
        DeadlineReading written = DeadlineParser.Parse(text.Text, Year);
        DeadlineReading folded = DeadlineParser.Parse(ScheduleFolding.Fold(text.Text), Year);

        Assert.Equal(written.Problem, folded.Problem);
        Assert.Equal(written.Deadline?.Kind, folded.Deadline?.Kind);
        Assert.Equal(written.Deadline?.Start, folded.Deadline?.Start);
        Assert.Equal(written.Deadline?.End, folded.Deadline?.End);
        Assert.Equal(written.Deadline?.Span, folded.Deadline?.Span);
    }

    [Property]
    public void TryRead_AnyPlace_StaysInTheText(ScheduleText text)
    {
        for (int start = 0; start <= text.Text.Length; start++)
        {
            bool read = DateScanner.TryRead(text.Text.AsSpan(), start, out int charsConsumed);

            Assert.Equal(read, charsConsumed > 0);
            Assert.InRange(charsConsumed, 0, text.Text.Length - start);
        }
    }

    [Property]
    public void DocumentDate_Printed_ReadsBack(DateTime day)
    {
        var date = new CalendarDate(Math.Max(1800, Math.Min(2199, day.Year)), day.Month, Math.Min(28, day.Day));

        Assert.True(DocumentDateParser.TryParse(date.ToString(), out CalendarDate read));
        Assert.Equal(date, read);
        Assert.True(DocumentDateParser.TryParse($"{date.Year}年{date.Month}月{date.Day}日", out CalendarDate written));
        Assert.Equal(date, written);
    }

    private static void CheckReading(string text)
    {
        DeadlineReading reading = DeadlineParser.Parse(text, Year);
        Assert.InRange(reading.ProblemSpan.End, 0, text.Length);
        if (reading.Deadline is not { } deadline)
        {
            return;
        }

        Assert.Equal(DeadlineProblem.None, reading.Problem);
        foreach (Deadline limit in deadline.Stages.Add(deadline))
        {
            Assert.Equal(limit.Text, limit.Span.Slice(text));
            Assert.True(deadline.Span.Contains(limit.Span));
            Assert.True(limit.Start is null || limit.End is null || limit.Start <= limit.End);
        }
    }
}
