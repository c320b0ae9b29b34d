using System;
using System.Buffers;
using System.Collections.Generic;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Counts the class words that the units of a document's cells begin with, and what the document's areas are below.</summary>
internal sealed class CellPrefixes
{
    // More cells than this tell no more.
    private const int MostCells = 2000;

    private readonly List<Tally> _tallies = [];
    private Tally? _best;

    private CellPrefixes()
    {
    }

    /// <summary>Whether a collective of counties or districts stands among the cells: the document is a city's or a province's.</summary>
    internal bool HasCounties { get; private set; }

    /// <summary>Whether a collective of towns or subdistricts does.</summary>
    internal bool HasTowns { get; private set; }

    /// <summary>The most frequent class word; null where no unit carries one.</summary>
    internal string? Word => _best?.Word;

    /// <summary>Level of <see cref="Word"/>.</summary>
    internal OrganizationLevel Level => _best?.Level ?? OrganizationLevel.Unknown;

    /// <summary>Where <see cref="Word"/> stands first.</summary>
    internal AuthorityEvidence? Evidence => _best?.Evidence;

    /// <summary>Counts over cells.</summary>
    internal static CellPrefixes Count(IEnumerable<MappedText> cells)
    {
        var prefixes = new CellPrefixes();
        int rest = MostCells;
        foreach (MappedText cell in cells)
        {
            prefixes.Add(cell);
            if (--rest == 0)
            {
                break;
            }
        }

        return prefixes;
    }

    /// <summary>The most frequent class word of a level; null where none is of it.</summary>
    internal string? WordOf(OrganizationLevel level)
    {
        Tally? best = null;
        foreach (Tally tally in _tallies)
        {
            if (FitsLevel(tally.Level, tally.Word, level) && (best is null || tally.Count > best.Count))
            {
                best = tally;
            }
        }

        return best?.Word;
    }

    // The units of a county-level city and of a municipality carry 市.
    private static bool FitsLevel(OrganizationLevel own, string word, OrganizationLevel level) =>
        own == level || (word == "市" && level is OrganizationLevel.County or OrganizationLevel.Province);

    private void Add(MappedText cell)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(cell.Length);
        Span<char> folded = buffer.AsSpan(0, cell.Length);
        CellFolding.Fold(cell.Written, folded);
        bool isStart = true;
        for (int i = 0; i < folded.Length; i++)
        {
            bool isLetter = ScriptFolding.IsIdeograph(folded[i]) || char.IsLetter(folded[i]);
            if (isStart && isLetter)
            {
                AddUnit(cell, folded.Slice(i), i);
            }

            isStart = !isLetter;
        }

        ArrayPool<char>.Shared.Return(buffer);
    }

    private void AddUnit(MappedText cell, ReadOnlySpan<char> unit, int offset)
    {
        int head = CollectiveReader.MatchHead(unit);
        if (head > 0)
        {
            ClassNouns.MatchStart(unit.Slice(head), out ClassNoun noun);
            HasCounties |= noun.Level is OrganizationLevel.County or OrganizationLevel.District;
            HasTowns |= noun.Level is OrganizationLevel.Town or OrganizationLevel.Subdistrict;
            return;
        }

        LevelPrefix prefix = LevelPrefixReader.ReadBare(unit);
        if (prefix.Length > 0 && unit[0] != '全')
        {
            Add(unit.Slice(0, prefix.Length), prefix, cell, offset);
        }
    }

    private void Add(ReadOnlySpan<char> word, LevelPrefix prefix, MappedText cell, int offset)
    {
        Tally? tally = Find(word);
        if (tally is null)
        {
            MappedText place = cell.Slice(offset, prefix.Length);
            tally = new Tally(word.ToString(), prefix.Level, new AuthorityEvidence(AuthoritySource.Cells, place.Text, cell.Span.IsEmpty ? null : place.Span));
            _tallies.Add(tally);
        }

        tally.Count++;
        _best = _best is null || tally.Count > _best.Count ? tally : _best;
    }

    private Tally? Find(ReadOnlySpan<char> word)
    {
        foreach (Tally tally in _tallies)
        {
            if (word.SequenceEqual(tally.Word.AsSpan()))
            {
                return tally;
            }
        }

        return null;
    }

    private sealed class Tally(string word, OrganizationLevel level, AuthorityEvidence evidence)
    {
        internal string Word { get; } = word;

        internal OrganizationLevel Level { get; } = level;

        internal AuthorityEvidence Evidence { get; } = evidence;

        internal int Count { get; set; }
    }
}
