using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Collects the metadata lines at the head of a document; a page often prints them twice, in two writings.</summary>
internal sealed class MetadataReader
{
    private const int LongestHead = 120;
    private const int LongestValue = 60;

    /// <summary>Values that end like titles: 公开方式 主动公开, 体裁 通知.</summary>
    private static readonly WordSet Announced = ["通知", "意见", "公告", "通报", "决定", "报告", "函", "主动公开"];

    private readonly Dictionary<string, int> _places = [];
    private readonly List<MetadataEntry> _entries = [];
    private readonly HashSet<int> _lines = [];
    private readonly List<MetadataConflict> _conflicts = [];

    private MetadataReader()
    {
    }

    /// <summary>Reads the head of a document.</summary>
    internal static MetadataHead Read(ImmutableArray<IBlock> blocks)
    {
        ImmutableArray<ParagraphBlock> lines = LeadingLines(blocks);
        var reader = new MetadataReader();
        int limit = System.Math.Min(lines.Length, LongestHead);
        for (int i = 0; i < limit && !BodyStart.IsBody(lines, i); i++)
        {
            reader.ReadLine(lines, i);
        }

        return new MetadataHead([.. reader._entries], reader._lines, [.. reader._conflicts]);
    }

    private static ImmutableArray<ParagraphBlock> LeadingLines(ImmutableArray<IBlock> blocks)
    {
        int limit = System.Math.Min(blocks.Length, LongestHead * 2);
        var lines = ImmutableArray.CreateBuilder<ParagraphBlock>(limit);
        while (lines.Count < limit && blocks[lines.Count] is ParagraphBlock line)
        {
            lines.Add(line);
        }

        return lines.DrainToImmutable();
    }

    private void ReadLine(ImmutableArray<ParagraphBlock> lines, int index)
    {
        if (_lines.Contains(index))
        {
            return;
        }

        IReadOnlyList<MetadataPair> pairs = MetadataLine.Read(lines[index].Content);
        for (int i = 0; i < pairs.Count; i++)
        {
            bool isLast = i == pairs.Count - 1;
            bool isEmpty = pairs[i].Value.IsEmpty;
            Add(isLast && isEmpty && ValueBelow(lines, index) is { } value ? pairs[i] with { Value = value } : pairs[i]);
        }

        if (pairs.Count > 0)
        {
            _lines.Add(index);
        }
    }

    /// <summary>The value of a key that stands alone on its line: the next line, where both are bullets.</summary>
    private MappedText? ValueBelow(ImmutableArray<ParagraphBlock> lines, int index)
    {
        if (index + 1 >= lines.Length || !(IsBullet(lines[index].Folded) || IsBareKey(lines[index])))
        {
            return null;
        }

        ParagraphBlock below = lines[index + 1];
        bool isValue = below.Folded.Length <= LongestValue && MetadataLine.Read(below.Content).Count == 0
            && (IsBullet(lines[index].Folded) || !BodyStart.IsBody(lines, index + 1))
            && (!TitleWords.IsTitle(below.Compact) || below.Compact.Begins(Announced));
        if (!isValue)
        {
            return null;
        }

        _lines.Add(index + 1);
        return IsBullet(below.Folded) ? below.Content.Slice(1).Trim() : below.Content;
    }

    /// <summary>Whether a line is a key and nothing else, not even a colon: the value has a line of its own.</summary>
    private static bool IsBareKey(ParagraphBlock line) =>
        MetadataKeys.FindAt(line.Compact, 0, out int end) is not null && end == line.Compact.Length;

    private static bool IsBullet(ReadOnlySpan<char> folded) => "*∙•·-".Has(folded[0]);

    private void Add(MetadataPair pair)
    {
        if (pair.Name == MetadataKeys.Chrome || MetadataKeys.IsChromeValue(pair.Value.Folded))
        {
            return;
        }

        var entry = new MetadataEntry(pair.Key, pair.Name, pair.Value.Text, pair.Value.Span);
        if (!_places.TryGetValue(pair.Key, out int place))
        {
            _places.Add(pair.Key, _entries.Count);
            _entries.Add(entry);
            return;
        }

        MetadataEntry first = _entries[place];
        if (first.Value.Length == 0)
        {
            _entries[place] = entry;
        }
        else if (MetadataConflict.Between(first, entry) is { } conflict)
        {
            _conflicts.Add(conflict);
        }
    }
}
