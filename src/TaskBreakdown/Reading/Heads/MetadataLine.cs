using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Reads one line of a metadata header, in any of the ways they are written.</summary>
/// <remarks>
/// <c>键 值</c>, <c>键:值</c>, several pairs on a line, <c>键: | 值 |</c>, <c>[键]值</c>, <c>【键】值</c>, each with a bullet before it or not.
/// A key has to begin the line or to follow a blank, a bar or a bracket.
/// </remarks>
internal sealed class MetadataLine
{
    private const string Openers = "[【|*∙•·-";
    private const int LongestUnknownKey = 8;
    private const int ShortestWithin = 4;

    private readonly MappedText _line;
    private readonly List<MetadataPair> _pairs = [];

    private MetadataLine(MappedText line) => _line = line;

    private ReadOnlySpan<char> Folded => _line.Folded;

    /// <summary>The pairs of a line; none for a line that does not begin with a key.</summary>
    internal static IReadOnlyList<MetadataPair> Read(MappedText line)
    {
        var reader = new MetadataLine(line);
        reader.ReadPairs();
        return reader._pairs;
    }

    /// <summary>Whether a text begins with a key that is known and its colon, and no button of a site.</summary>
    internal static bool StartsWithKey(ReadOnlySpan<char> folded) =>
        MetadataKeys.FindAt(folded, 0, out int end) is { Name: not MetadataKeys.Chrome } && end < folded.Length && folded[end] == ':';

    private void ReadPairs()
    {
        int at = SkipOpeners(0);
        if (ReadKey(at, isFirst: true) is not { } found)
        {
            return;
        }

        for (int i = found.End; i < Folded.Length; i++)
        {
            bool mayBegin = FoldedText.IsBlank(Folded[i - 1]) || Openers.Has(Folded[i - 1]);
            if ((mayBegin ? ReadKey(i, isFirst: false) : ReadGlued(i)) is { } next)
            {
                AddPair(found, i);
                found = next;
                i = next.End - 1;
            }
        }

        AddPair(found, Folded.Length);
    }

    private void AddPair(FoundKey key, int end)
    {
        int start = key.End;
        while (end > start && (FoldedText.IsBlank(Folded[end - 1]) || "|[【∙•".Has(Folded[end - 1])))
        {
            end--;
        }

        while (start < end && (FoldedText.IsBlank(Folded[start]) || Folded[start] == '|'))
        {
            start++;
        }

        MappedText value = _line.Slice(start, end - start);
        _pairs.Add(new MetadataPair(key.Key, key.Name, IsFramed(value.Folded) ? value.Slice(0, value.Length - 1).Trim() : value));
    }

    /// <summary>Whether a value ends with a bracket that was opened before its key: 【来源:县政府办】.</summary>
    private static bool IsFramed(ReadOnlySpan<char> value) =>
        (value.Ends("】") && !value.Has('【')) || (value.Ends("]") && !value.Has('['));

    private FoundKey? ReadKey(int start, bool isFirst)
    {
        MetadataKey? known = MetadataKeys.FindAt(Folded, start, out int end);
        if (known is not { } key)
        {
            return ReadUnknownKey(start);
        }

        int behind = SkipClosers(end, out bool isMarked);
        bool isApart = behind >= Folded.Length || FoldedText.IsBlank(Folded[behind - 1]);
        return isMarked || (isApart && (isFirst || behind < Folded.Length)) ? new FoundKey(AsWritten(key.Key, start, end), key.Name, behind) : null;
    }

    /// <summary>
    /// A key with a colon right behind a value, where only the style of the page parted them: 16:40来源:市府办浏览次数:1386字体:[ 大 中 小 ].
    /// Within words only a key that is long enough counts: not the 名称 of 法规名称.
    /// </summary>
    private FoundKey? ReadGlued(int start)
    {
        if (MetadataKeys.FindAt(Folded, start, out int end) is not { } key || end >= Folded.Length || Folded[end] != ':')
        {
            return null;
        }

        bool isApart = !char.IsLetter(Folded[start - 1]) || Folded[start - 1] is '号' or '日' || end - start >= ShortestWithin;
        return isApart || key.Name == MetadataKeys.Chrome ? new FoundKey(key.Key, key.Name, end + 1) : null;
    }

    /// <summary>In rows of bars an unknown word before a colon and a bar is a key too.</summary>
    private FoundKey? ReadUnknownKey(int start)
    {
        int end = start;
        while (end < Folded.Length && end - start <= LongestUnknownKey && char.IsLetter(Folded[end]))
        {
            end++;
        }

        int bar = end + 1;
        while (bar < Folded.Length && Folded[bar] == ' ')
        {
            bar++;
        }

        bool isKey = end > start && bar < Folded.Length && Folded[end] == ':' && Folded[bar] == '|';
        return isKey ? new FoundKey(_line.Written.Slice(start, end - start).ToString(), null, end + 1) : null;
    }

    /// <summary>The key without the blanks that spread it, in the script of the document.</summary>
    private string AsWritten(string key, int start, int end)
    {
        ReadOnlySpan<char> written = FoldedText.RemoveBlanks(_line.Written.Slice(start, end - start));
        return written.SequenceEqual(key.AsSpan()) ? key : written.ToString();
    }

    private int SkipOpeners(int at)
    {
        while (at < Folded.Length && (Openers.Has(Folded[at]) || FoldedText.IsBlank(Folded[at])))
        {
            at++;
        }

        return at;
    }

    private int SkipClosers(int at, out bool isMarked)
    {
        isMarked = false;
        while (at < Folded.Length && (FoldedText.IsBlank(Folded[at]) || "]】:|".Has(Folded[at])))
        {
            isMarked |= !FoldedText.IsBlank(Folded[at]);
            at++;
            if (isMarked && Folded[at - 1] == ':')
            {
                break;
            }
        }

        return at;
    }

    /// <summary>A key and the offset behind it and its colon.</summary>
    private readonly record struct FoundKey(string Key, string? Name, int End);
}
