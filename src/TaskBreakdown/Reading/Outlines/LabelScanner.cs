using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Finds labels in a text: a header word before a colon, in brackets, or before 为.</summary>
internal static class LabelScanner
{
    private const string Separators = ";,。、 \t\n";
    private const int LongestLabel = 40;

    /// <summary>The labels of a text, each with what stands before the next one.</summary>
    internal static IReadOnlyList<Label> FindAll(MappedText text)
    {
        ReadOnlySpan<char> folded = text.Folded;
        var found = new List<(ColumnKind Kind, int Start, int ValueStart)>();
        int[] depths = BracketScanner.Depths(folded);
        for (int i = 0; i < folded.Length; i++)
        {
            int end = depths[i] == 0 ? EndOfMark(folded, i) : -1;
            if (end >= 0 && FindBackwards(folded, i) is { } label)
            {
                found.Add((label.Kind, label.Start, end));
            }
        }

        var labels = new List<Label>();
        for (int i = 0; i < found.Count; i++)
        {
            int end = i + 1 < found.Count ? found[i + 1].Start : folded.Length;
            MappedText value = text.Slice(found[i].ValueStart, System.Math.Max(0, end - found[i].ValueStart));
            labels.Add(new Label(found[i].Kind, IsText(found[i].Kind) ? value.Trim() : TrimSeparators(value), found[i].Start) { IsClosed = value.Folded.Ends("。"), IsOpen = value.Folded.Ends("、") });
        }

        return labels;
    }

    /// <summary>The labels of a line that begins with one; none for any other line.</summary>
    internal static IReadOnlyList<Label> FindOnLine(MappedText line)
    {
        IReadOnlyList<Label> labels = FindAll(line);
        bool isLabelLine = labels.Count > 0 && IsOnlyBullets(line.Folded, labels[0].Start);
        return isLabelLine ? labels : FindBracketed(line);
    }

    /// <summary>The text without separators at its ends.</summary>
    internal static MappedText TrimSeparators(MappedText text)
    {
        int end = text.Length;
        while (end > 0 && (Separators.Has(text.Folded[end - 1]) || FoldedText.IsBlank(text.Written[end - 1])))
        {
            end--;
        }

        return text.Slice(0, end).Trim();
    }

    /// <summary>Where the mark behind a label ends: a colon, or 为 and 是 behind a word that ends with 单位 or 部门; -1 for no mark.</summary>
    private static int EndOfMark(ReadOnlySpan<char> folded, int at)
    {
        if (folded[at] == ':')
        {
            return at + 1;
        }

        bool isVerb = folded[at] is '为' or '是';
        return isVerb && (folded.HasAt(at - 2, "单位") || folded.HasAt(at - 2, "部门")) ? at + 1 : -1;
    }

    /// <summary>The longest header word that ends before an offset and begins behind a separator or a bracket.</summary>
    private static (ColumnKind Kind, int Start)? FindBackwards(ReadOnlySpan<char> folded, int end)
    {
        int start = end;
        int letters = 0;
        while (start > 0 && letters <= HeaderLexicon.MaxLength && end - start < LongestLabel && !";,。:)〕】]([〔【".Has(folded[start - 1]))
        {
            start--;
            letters += FoldedText.IsBlank(folded[start]) ? 0 : 1;
        }

        for (int from = start; from < end; from++)
        {
            bool mayBegin = from == start || FoldedText.IsBlank(folded[from - 1]) || "▲△■□◆●•·∙*-—".Has(folded[from - 1]);
            if (mayBegin && FindKind(folded.Slice(from, end - from)) is { } kind && IsLabel(kind))
            {
                return (kind, from);
            }
        }

        return null;
    }

    /// <summary>Blanks inside a label only spread it (牵 头 单 位); those in 区民政局 协办部门 part it from what stands before.</summary>
    private static ColumnKind? FindKind(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> written = words.Trim();
        ReadOnlySpan<char> compact = FoldedText.RemoveBlanks(written);
        return compact.Length == written.Length || IsSpread(written) ? HeaderLexicon.Find(compact) : HeaderLexicon.FindWhole(compact);
    }

    /// <summary>挂 帅 领 导: blanks between all characters.</summary>
    private static bool IsSpread(ReadOnlySpan<char> words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (!FoldedText.IsBlank(words[i - 1]) && !FoldedText.IsBlank(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>【责任单位】甲局</c>, <c>[牵头单位] 甲局</c>, and <c>责任单位 甲局</c>.</summary>
    private static IReadOnlyList<Label> FindBracketed(MappedText line)
    {
        ReadOnlySpan<char> folded = line.Folded;
        if (folded.Length > 2 && folded[0] is '[' or '【')
        {
            int close = folded.IndexOfAny(']', '】');
            return close > 1 ? Make(line, 1, close, close + 1) : [];
        }

        int blank = folded.IndexOf(' ');
        return blank > 1 && blank <= HeaderLexicon.MaxLength ? MakeRole(line, blank) : [];
    }

    private static IReadOnlyList<Label> MakeRole(MappedText line, int blank)
    {
        IReadOnlyList<Label> labels = Make(line, 0, blank, blank + 1);
        bool isRole = labels.Count == 1
            && labels[0].Kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible
            && CellWords.LooksLikeUnits(labels[0].Value.Folded) == Likeness.Yes;
        return isRole ? labels : [];
    }

    private static IReadOnlyList<Label> Make(MappedText line, int start, int end, int valueStart)
    {
        ColumnKind? kind = HeaderLexicon.Find(FoldedText.RemoveBlanks(line.Folded.Slice(start, end - start)));
        if (kind is not { } found || !IsLabel(found))
        {
            return [];
        }

        MappedText value = line.Slice(valueStart).Trim();
        value = value.Folded.Begins(":") ? value.Slice(1).Trim() : value;
        return [new Label(found, TrimSeparators(value), 0)];
    }

    /// <summary>Whether the value is running text, which keeps its full stop.</summary>
    private static bool IsText(ColumnKind kind) =>
        kind is ColumnKind.Task or ColumnKind.Content or ColumnKind.Progress or ColumnKind.Remark;

    private static bool IsLabel(ColumnKind kind) =>
        kind is not (ColumnKind.Number or ColumnKind.Section or ColumnKind.MeasureUnit);

    private static bool IsOnlyBullets(ReadOnlySpan<char> folded, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (!FoldedText.IsBlank(folded[i]) && !"▲△■□◆●•·∙*-—".Has(folded[i]))
            {
                return false;
            }
        }

        return true;
    }
}
