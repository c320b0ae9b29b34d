using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One text under extraction: its folded form and its figures and dates, each knowing its clause.</summary>
internal readonly ref struct TextFrame
{
    internal TextFrame(string source, ReadOnlySpan<char> text, Span<Figure> figures, TextStops stops)
    {
        Source = source;
        Text = text;
        Figures = figures;
        HasDistribution = stops.HasDistribution;
        NamesActors = stops.NamesActors;
        Stops = stops.Places;
    }

    /// <summary>The text as it was given.</summary>
    internal string Source { get; }

    /// <summary>The text folded to half width and simplified script, character for character.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>The places of the folded text where its readers stop.</summary>
    internal ReadOnlySpan<int> Stops { get; }

    /// <summary>What the scanner found, in order.</summary>
    internal Span<Figure> Figures { get; }

    /// <summary>Whether 分别 stands anywhere in it.</summary>
    internal bool HasDistribution { get; }

    /// <summary>Whether words that name an actor, 负责 and 牵头, stand anywhere in it.</summary>
    internal bool NamesActors { get; }

    /// <summary>The words a span covers.</summary>
    internal ReadOnlySpan<char> this[TextSpan span] => Text.Slice(span.Start, span.Length);

    /// <summary>The end of the date that starts at a place of the clause of a figure; the place itself without one.</summary>
    internal int SkipDate(int place, int figure) => SkipDate(place, figure, out _);

    /// <summary>The same, telling a date by which something is done from a stretch of time that only describes (15分钟生活圈).</summary>
    internal int SkipDate(int place, int figure, out bool limits)
    {
        limits = false;
        for (int i = figure - 1; i >= 0 && Figures[i].Start >= place; i--)
        {
            if ((Figures[i].IsDate || Figures[i].Role == QuantityRole.Date) && Figures[i].Start == place)
            {
                limits = Figures[i].IsDate;
                return Figures[i].Quantity.End;
            }
        }

        return place;
    }

    /// <summary>Whether a date starts at a place at or before a figure.</summary>
    internal bool HasDateAt(int place, int figure) => SkipDate(place, figure) > place;

    /// <summary>Whether a character ends a clause.</summary>
    internal static bool IsClauseMark(char character) => character is ',' or '。' or ';' or '!' or '?' or '\n' or ':' or '\t' or '\r';

    /// <summary>Whether a character ends a sentence. Breakdowns put whole sentences between semicolons.</summary>
    internal static bool IsSentenceMark(char character) => character is '。' or ';' or '!' or '?' or '\n';

    /// <summary>Whether the character at a place joins the members of a list; 普及, 和谐 and 参与 are words.</summary>
    internal static bool IsJoint(ReadOnlySpan<char> text, int place)
    {
        char before = place == 0 ? '\0' : text[place - 1];
        char behind = place + 1 == text.Length ? '\0' : text[place + 1];
        return text[place] switch
        {
            '、' or '/' => true,
            '和' => before is not ('总' or '饱' or '共' or '缓' or '调') && behind is not ('谐' or '美' or '解' or '平'),
            '及' => before is not ('普' or '涉' or '惠' or '波' or '触') && behind is not ('时' or '格'),
            '与' => before is not ('参' or '赋') && behind is not ('会' or '率'),
            '或' => behind is not ('有'),
            _ => false,
        };
    }
}
