using System;
using System.Collections.Generic;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One text under extraction: its folded form, its quantities, and where clauses begin and end.</summary>
internal sealed class TextFrame
{
    internal TextFrame(string source, List<ScannedQuantity> quantities, List<ScannedQuantity> dates)
    {
        Dates = dates;
        Source = source;
        Quantities = quantities;
        Folded = Fold(source);
    }

    /// <summary>The text as it was given.</summary>
    internal string Source { get; }

    /// <summary>The text folded to half width, character for character.</summary>
    internal string Folded { get; }

    /// <summary>The figures the scanner found, in order.</summary>
    internal List<ScannedQuantity> Quantities { get; }

    /// <summary>The dates and periods the scanner found, in order.</summary>
    internal List<ScannedQuantity> Dates { get; }

    /// <summary>The start of a segment behind the date that opens it: 到2025年底前建成….</summary>
    internal int SkipDate(int start, int end)
    {
        foreach (ScannedQuantity date in Dates)
        {
            bool opens = date.Span.Start >= start
                && date.Span.End <= end
                && Folded.AsSpan(start, date.Span.Start - start).Trim() is { Length: 0 } or ['到' or '至' or '在' or '于'];
            start = opens ? date.Span.End : start;
        }

        return start;
    }

    /// <summary>Where the clause around a place begins: behind the last clause mark.</summary>
    internal int ClauseStart(int place)
    {
        while (place > 0 && !IsClauseMark(place - 1))
        {
            place--;
        }

        return place;
    }

    /// <summary>Where the clause around a place ends: at the next clause mark.</summary>
    internal int ClauseEnd(int place)
    {
        while (place < Folded.Length && !IsClauseMark(place))
        {
            place++;
        }

        return place;
    }

    /// <summary>Where the sentence around a place begins.</summary>
    internal int SentenceStart(int place)
    {
        while (place > 0 && !(Folded[place - 1] is '。' or ';' or '\n' or '!'))
        {
            place--;
        }

        return place;
    }

    /// <summary>Whether a place stands inside quotation marks that open in the same sentence.</summary>
    internal bool IsQuoted(int place)
    {
        int depth = 0;
        for (int i = SentenceStart(place); i < place; i++)
        {
            depth += Folded[i] is '“' or '《' or '「' or '‘' ? 1 : 0;
            depth -= Folded[i] is '”' or '》' or '」' or '’' ? 1 : 0;
        }

        return depth > 0;
    }

    /// <summary>A bracket ends a clause only where it holds figures of its own: (其中…18个), but not 善治(示范)村.</summary>
    private bool IsClauseMark(int place) => Folded[place] switch
    {
        ',' or '。' or ';' or '!' or '?' or '\n' => true,
        '(' => HoldsFigure(place, Folded.IndexOf(')', place)),
        ')' => HoldsFigure(Folded.LastIndexOf('(', place), place),
        _ => false,
    };

    private bool HoldsFigure(int open, int close)
    {
        if (open < 0)
        {
            return true;
        }

        int end = close < 0 ? Folded.Length : close;
        foreach (ScannedQuantity quantity in Quantities)
        {
            if (quantity.Span.Start > open && quantity.Span.End <= end && !(quantity.IsChinese && quantity.Value < 10m))
            {
                return true;
            }
        }

        return false;
    }

    private static string Fold(string source)
    {
        var folded = new StringBuilder(source.Length);
        foreach (char character in source)
        {
            folded.Append(CharacterFolding.FoldWidth(character));
        }

        return folded.ToString();
    }
}
