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

    private readonly MappedText _line;
    private readonly string _folded;
    private readonly List<MetadataPair> _pairs = [];

    private MetadataLine(MappedText line)
    {
        _line = line;
        _folded = line.Folded;
    }

    /// <summary>The pairs of a line; none for a line that does not begin with a key.</summary>
    internal static IReadOnlyList<MetadataPair> Read(MappedText line)
    {
        var reader = new MetadataLine(line);
        reader.ReadPairs();
        return reader._pairs;
    }

    private void ReadPairs()
    {
        int at = SkipOpeners(0);
        if (ReadKey(at, isFirst: true) is not { } found)
        {
            return;
        }

        for (int i = found.End; i < _folded.Length; i++)
        {
            bool mayBegin = FoldedText.IsBlank(_folded[i - 1]) || Openers.Has(_folded[i - 1]);
            if ((mayBegin ? ReadKey(i, isFirst: false) : ReadGluedChrome(i)) is { } next)
            {
                AddPair(found, i);
                found = next;
                i = next.End - 1;
            }
        }

        AddPair(found, _folded.Length);
    }

    private void AddPair(FoundKey key, int end)
    {
        int start = key.End;
        while (end > start && (FoldedText.IsBlank(_folded[end - 1]) || "|[【∙•".Has(_folded[end - 1])))
        {
            end--;
        }

        while (start < end && (FoldedText.IsBlank(_folded[start]) || _folded[start] == '|'))
        {
            start++;
        }

        _pairs.Add(new MetadataPair(key.Key, key.Name, _line.Slice(start, end - start)));
    }

    private FoundKey? ReadKey(int start, bool isFirst)
    {
        MetadataKey? known = MetadataKeys.FindAt(_folded, start, out int end);
        if (known is not { } key)
        {
            return ReadUnknownKey(start);
        }

        int behind = SkipClosers(end, out bool isMarked);
        bool isApart = behind >= _folded.Length || FoldedText.IsBlank(_folded[behind - 1]);
        return isMarked || (isApart && (isFirst || behind < _folded.Length)) ? new FoundKey(key.Key, key.Name, behind) : null;
    }

    /// <summary>What a site prints right behind a figure: 浏览次数:1234字体:[ 大 中 小 ].</summary>
    private FoundKey? ReadGluedChrome(int start) =>
        MetadataKeys.FindAt(_folded, start, out int end) is { Name: MetadataKeys.Chrome } key && end < _folded.Length && _folded[end] == ':'
            ? new FoundKey(key.Key, key.Name, end + 1)
            : null;

    /// <summary>In rows of bars an unknown word before a colon and a bar is a key too.</summary>
    private FoundKey? ReadUnknownKey(int start)
    {
        int end = start;
        while (end < _folded.Length && end - start <= LongestUnknownKey && char.IsLetter(_folded[end]))
        {
            end++;
        }

        int bar = end + 1;
        while (bar < _folded.Length && _folded[bar] == ' ')
        {
            bar++;
        }

        bool isKey = end > start && bar < _folded.Length && _folded[end] == ':' && _folded[bar] == '|';
        return isKey ? new FoundKey(_folded.Substring(start, end - start), null, end + 1) : null;
    }

    private int SkipOpeners(int at)
    {
        while (at < _folded.Length && (Openers.Has(_folded[at]) || FoldedText.IsBlank(_folded[at])))
        {
            at++;
        }

        return at;
    }

    private int SkipClosers(int at, out bool isMarked)
    {
        isMarked = false;
        while (at < _folded.Length && (FoldedText.IsBlank(_folded[at]) || "]】:|".Has(_folded[at])))
        {
            isMarked |= !FoldedText.IsBlank(_folded[at]);
            at++;
            if (isMarked && _folded[at - 1] == ':')
            {
                break;
            }
        }

        return at;
    }

    /// <summary>A key and the offset behind it and its colon.</summary>
    private readonly record struct FoundKey(string Key, string? Name, int End);
}
